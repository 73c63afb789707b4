package ro.reazem.financialaid.scheme.local;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.scheme.LocalDue;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;

/**
 * For which months a local aid is given, and when it is paid (perioada de acordare, tranșele).
 *
 * @param startAfter how many months after that of the request the first one is
 * @param months how many months; null unless they are counted
 * @param seasonFrom the month of the year in which the season begins, 1 to 12; null unless there is one
 * @param seasonUntil the last one; null unless there is one
 * @param tranches the months of the year in which what is due since the one before is paid together, rising; empty where every month is paid by itself
 */
public record GrantTime(Kind kind, int startAfter, @Nullable Integer months, @Nullable Integer seasonFrom, @Nullable Integer seasonUntil,
    List<Integer> tranches) implements ValueObject {

  private static final int YEAR = 12;
  private static final int MOST_MONTHS = 120;

  /** Once, for a number of months, or up to the end of a season. */
  public enum Kind {
    ONCE, MONTHS, SEASON
  }

  /** The months of a grant, both included. */
  public record Months(YearMonth from, YearMonth until) {

    int count() {
      return (until.getYear() - from.getYear()) * YEAR + until.getMonthValue() - from.getMonthValue() + 1;
    }
  }

  /** @throws RuleViolated when it contradicts itself */
  public GrantTime {
    tranches = List.copyOf(tranches);
    RuleViolated.require(startAfter >= 0 && startAfter <= YEAR, "financialaid.local.time.start");
    RuleViolated.require((kind == Kind.MONTHS) == (months != null) && (months == null || months > 0 && months <= MOST_MONTHS), "financialaid.local.time.months");
    RuleViolated.require((kind == Kind.SEASON) == (seasonFrom != null) && (kind == Kind.SEASON) == (seasonUntil != null), "financialaid.local.time.season");
    RuleViolated.require(isMonth(seasonFrom) && isMonth(seasonUntil) && tranches.stream().allMatch(GrantTime::isMonth), "financialaid.local.time.season");
    RuleViolated.require(kind != Kind.ONCE || tranches.isEmpty(), "financialaid.local.time.tranchesOfOnce");
    for (int i = 1; i < tranches.size(); i++) {
      RuleViolated.require(tranches.get(i) > tranches.get(i - 1), "financialaid.local.time.tranches");
    }
  }

  public static GrantTime once() {
    return new GrantTime(Kind.ONCE, 0, null, null, null, List.of());
  }

  /** The months that a request of a month is granted for; nothing where its season is over or has not begun. */
  public Optional<Months> of(YearMonth requested) {
    var from = requested.plusMonths(startAfter);
    if (months != null) {
      return Optional.of(new Months(from, from.plusMonths(months - 1L)));
    }
    if (seasonFrom == null || seasonUntil == null) {
      return Optional.of(new Months(from, from));
    }
    int length = Math.floorMod(seasonUntil - seasonFrom, YEAR);
    int gone = Math.floorMod(from.getMonthValue() - seasonFrom, YEAR);
    return gone > length ? Optional.empty() : Optional.of(new Months(from, from.plusMonths(length - gone)));
  }

  /** What is paid in which month, without a ban lost: every month of the grant is in exactly one payment, at its own month or the next tranche. */
  public List<LocalDue> dues(Months granted, Lei monthly) {
    var dues = new ArrayList<LocalDue>();
    int waiting = 0;
    var month = granted.from();
    for (; !month.isAfter(granted.until()) || waiting > 0; month = month.plusMonths(1)) {
      waiting += month.isAfter(granted.until()) ? 0 : 1;
      if (waiting > 0 && (tranches.isEmpty() || tranches.contains(month.getMonthValue()))) {
        dues.add(new LocalDue(month.toString(), waiting, new Lei(Math.multiplyExact(monthly.bani(), (long) waiting))));
        waiting = 0;
      }
    }
    return dues;
  }

  private static boolean isMonth(@Nullable Integer number) {
    return number == null || number >= 1 && number <= YEAR;
  }
}
