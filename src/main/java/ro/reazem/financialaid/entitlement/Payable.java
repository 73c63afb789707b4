package ro.reazem.financialaid.entitlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Lei;

/** What a right is really worth a month from a day on: the decided sum, without what is suspended or cut (suma cuvenită). */
public record Payable(LocalDate from, Lei gross, Lei inclusionAid, Lei childAid, Lei net) implements ValueObject {

  /** The sums of a right from a day up to its end, one line for each time in which they stay the same. */
  static List<Payable> of(List<EntitlementAmount> amounts, List<Interruption> interruptions, LocalDate from, @Nullable LocalDate until) {
    var first = amounts.getFirst().validFrom();
    var days = new TreeSet<LocalDate>();
    days.add(from.isBefore(first) ? first : from);
    amounts.forEach(amount -> days.add(amount.validFrom()));
    interruptions.stream().filter(one -> !one.restored()).forEach(one -> {
      days.add(one.firstMonth());
      if (one.lastMonth() != null) {
        days.add(one.lastMonth().plusMonths(1));
      }
    });
    var lines = new ArrayList<Payable>();
    for (var day : days) {
      if (!day.isBefore(from) && !day.isBefore(first) && (until == null || !day.isAfter(until))) {
        var line = on(amounts, interruptions, day);
        if (lines.isEmpty() || !lines.getLast().isWorth(line)) {
          lines.add(line);
        }
      }
    }
    return List.copyOf(lines);
  }

  private boolean isWorth(Payable other) {
    return gross.equals(other.gross) && inclusionAid.equals(other.inclusionAid) && childAid.equals(other.childAid) && net.equals(other.net);
  }

  private static Payable on(List<EntitlementAmount> amounts, List<Interruption> interruptions, LocalDate day) {
    var decided = amounts.stream().filter(one -> !one.validFrom().isAfter(day)).reduce((earlier, later) -> later).orElseThrow();
    var cut = Lei.ZERO;
    for (var one : interruptions) {
      if (one.covers(day)) {
        if (one.cut() == null) {
          return new Payable(day, Lei.ZERO, Lei.ZERO, Lei.ZERO, Lei.ZERO);
        }
        cut = cut.plus(one.cut());
      }
    }
    // nothing is taken off the inclusion aid, whose part the contribution is of
    var taken = cut.min(decided.childAid());
    return new Payable(day, decided.gross().minus(taken), decided.inclusionAid(), decided.childAid().minus(taken),
        decided.net().minus(taken).max(Lei.ZERO));
  }
}
