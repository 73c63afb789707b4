package ro.reazem.payments.ledger;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;

/** All rows of one right (evidența dreptului pe luni). Rows are only added; a row that the rules forbid is refused and leaves everything as it was. */
public final class Ledger {

  private final Map<UUID, Entry> entries = new LinkedHashMap<>();
  private final SortedMap<YearMonth, MonthBalance> months = new TreeMap<>();

  /** The rows as they were posted, in their order. */
  public static Ledger of(Iterable<Entry> posted) {
    var ledger = new Ledger();
    posted.forEach(ledger::post);
    return ledger;
  }

  /** @throws RuleViolated when the row may not be */
  public void post(Entry entry) {
    RuleViolated.require(!entries.containsKey(entry.id()), "payments.ledger.alreadyPosted");
    if (entry.corrects() != null) {
      requireCorrection(entry, required(entry.corrects(), entry.month()));
    } else {
      switch (entry.kind()) {
        case OWED -> RuleViolated.require(entry.isDifference() == isOwed(entry.month()),
            entry.isDifference() ? "payments.ledger.differenceOfNothing" : "payments.ledger.alreadyOwed");
        case PAID -> requireOccasion(entry);
        case RETURNED -> requireReturnable(entry);
        case RECOVERED, WRITTEN_OFF -> { }
      }
    }
    var after = of(entry.month()).plus(entry);
    after.requireSoundAfter(entry);
    entries.put(entry.id(), entry);
    months.put(entry.month(), after);
  }

  /** How the right stands for a month. */
  public MonthBalance of(YearMonth month) {
    return months.getOrDefault(month, MonthBalance.NOTHING);
  }

  public SortedMap<YearMonth, MonthBalance> months() {
    return Collections.unmodifiableSortedMap(months);
  }

  public Collection<Entry> entries() {
    return Collections.unmodifiableCollection(entries.values());
  }

  /** Whether something was ever written as owed for the month. */
  public boolean isOwed(YearMonth month) {
    return entries.values().stream().anyMatch(one -> one.kind() == EntryKind.OWED && one.month().equals(month));
  }

  /** The same sums added up anew from the rows alone. */
  public static SortedMap<YearMonth, MonthBalance> recomputed(Iterable<Entry> rows) {
    var sums = new TreeMap<YearMonth, MonthBalance>();
    rows.forEach(one -> sums.put(one.month(), sums.getOrDefault(one.month(), MonthBalance.NOTHING).plus(one)));
    return sums;
  }

  private void requireOccasion(Entry payment) {
    var occasion = payment.restsOn();
    if (occasion != null) {
      var given = required(occasion, payment.month());
      boolean gives = switch (given.kind()) {
        case OWED -> given.isDifference() && given.amount().isPositive();
        case PAID -> given.isCorrection();
        case RETURNED -> !given.isCorrection() && correctionOf(given).isEmpty();
        case RECOVERED, WRITTEN_OFF -> false;
      };
      RuleViolated.require(gives, "payments.ledger.noOccasion");
    }
    RuleViolated.require(entries.values().stream().noneMatch(one -> isPayment(one, payment.month(), occasion)), "payments.ledger.paidTwice");
  }

  private static boolean isPayment(Entry one, YearMonth month, @Nullable UUID occasion) {
    return one.kind() == EntryKind.PAID && !one.isCorrection() && one.month().equals(month) && Objects.equals(one.restsOn(), occasion);
  }

  private void requireReturnable(Entry returned) {
    var payment = required(Objects.requireNonNull(returned.restsOn()), returned.month());
    RuleViolated.require(payment.kind() == EntryKind.PAID && !payment.isCorrection() && correctionOf(payment).isEmpty(),
        "payments.ledger.returnWithoutPayment");
    var before = entries.values().stream().filter(one -> one.kind() == EntryKind.RETURNED && payment.id().equals(one.restsOn()))
        .map(Entry::amount).reduce(Lei.ZERO, Lei::plus);
    RuleViolated.require(before.plus(returned.amount()).atMost(payment.amount()), "payments.ledger.moreReturnedThanPaid");
  }

  private void requireCorrection(Entry correction, Entry mistaken) {
    RuleViolated.require(mistaken.kind() != EntryKind.OWED, "payments.ledger.owedChangesByDifference");
    RuleViolated.require(!mistaken.isCorrection() && correctionOf(mistaken).isEmpty(), "payments.ledger.correctedTwice");
    RuleViolated.require(correction.equals(mistaken.correction(correction.id(), correction.basis())), "payments.ledger.notItsOpposite");
    RuleViolated.require(entries.values().stream().noneMatch(one -> mistaken.id().equals(one.restsOn()) && !one.isCorrection()
        && correctionOf(one).isEmpty()), "payments.ledger.othersRestOnIt");
  }

  private Optional<Entry> correctionOf(Entry one) {
    return entries.values().stream().filter(other -> one.id().equals(other.corrects())).findFirst();
  }

  private Entry required(UUID id, YearMonth month) {
    var entry = entries.get(id);
    RuleViolated.require(entry != null && entry.month().equals(month), "payments.ledger.unknownRow");
    return Objects.requireNonNull(entry);
  }
}
