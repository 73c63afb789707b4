package ro.reazem.childprotection.allowance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.RuleViolated;

/** Who is paid the allowance of a child, and for which months (art. 128 din Legea nr. 272/2004). */
final class AllowanceRules {

  static final String OWN_AGE = "PLACEMENT_ALLOWANCE_OWN_AGE";
  private static final String RULE = "childprotection.allowance.";

  private AllowanceRules() {}

  /**
   * The measure as the allowance asks about it.
   *
   * @param kind its type
   * @param residential whether the child lives in a service
   * @param publicService whether that is a public one
   */
  record Ground(String kind, boolean residential, boolean publicService, LocalDate from, @Nullable LocalDate until) {}

  /** @throws RuleViolated where the law gives none: for supervision in the family, and in a public service, which owes the child other rights (art. 129) */
  static PayeeKind payee(Ground ground, LocalDate bornOn, LocalDate day, int ownAge) {
    RuleViolated.require(!ground.kind().equals("SPECIALISED_SUPERVISION"), RULE + "notPlaced");
    RuleViolated.require(!ground.residential() || !ground.publicService(), RULE + "publicService");
    return !day.isBefore(bornOn.plusYears(ownAge)) ? PayeeKind.YOUNG_PERSON : ground.residential() ? PayeeKind.BODY
        : ground.kind().equals("GUARDIANSHIP") ? PayeeKind.GUARDIAN : PayeeKind.CARER;
  }

  /** @throws RuleViolated when the month lies before the measure, or, with full capacity, nothing proves studies */
  static void months(Ground ground, YearMonth first, PayeeKind payee, @Nullable LocalDate studiesUntil) {
    RuleViolated.require(!first.isBefore(YearMonth.from(ground.from())), RULE + "beforeMeasure", ground.from());
    RuleViolated.require(ground.until() == null || !first.isAfter(YearMonth.from(ground.until())), RULE + "afterMeasure", String.valueOf(ground.until()));
    RuleViolated.require(payee != PayeeKind.YOUNG_PERSON || studiesUntil != null && !studiesUntil.isBefore(first.atDay(1)), RULE + "studiesNotProven");
  }

  /** A month that belongs to another payee already (I3.9). */
  static void onePayee(YearMonth first, @Nullable LocalDate last, List<Paid> others) {
    others.stream().filter(one -> one.overlaps(first.atDay(1), last)).findFirst().ifPresent(one -> {
      throw new RuleViolated("childprotection.measure.rule.SECOND_PAYEE", one.payee());
    });
  }

  /**
   * For which days somebody else is paid.
   *
   * @param last null while it goes on
   */
  record Paid(String payee, LocalDate first, @Nullable LocalDate last) {

    boolean overlaps(LocalDate from, @Nullable LocalDate until) {
      return (last == null || !last.isBefore(from)) && (until == null || !first.isAfter(until));
    }
  }

  /** The last day of a right at its granting: of a child the month of full capacity, of a young person that of the end of studies; then somebody asks anew. */
  static LocalDate last(LocalDate bornOn, PayeeKind payee, int ownAge, @Nullable LocalDate studiesUntil) {
    var day = payee == PayeeKind.YOUNG_PERSON && studiesUntil != null ? studiesUntil : bornOn.plusYears(ownAge);
    return YearMonth.from(day).atEndOfMonth();
  }

  /** Whether somebody has to decide whose the month of leaving is: the child left on a day that is not the last of it. */
  static boolean splitsMonth(LocalDate lastDay) {
    return !lastDay.equals(YearMonth.from(lastDay).atEndOfMonth());
  }
}
