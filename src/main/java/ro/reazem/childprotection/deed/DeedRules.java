package ro.reazem.childprotection.deed;

import java.time.LocalDate;
import java.time.Period;
import ro.reazem.kernel.RuleViolated;

/** Who does not answer for a deed (art. 113 din Codul penal) and what follows when the obligations of the supervision are broken (art. 87 din Legea nr. 272/2004). */
final class DeedRules {

  static final String NEVER_LIABLE_UNDER = "CRIMINAL_AGE_NONE";
  static final String LIABLE_FROM = "CRIMINAL_AGE_LIABLE";

  private DeedRules() {}

  /**
   * Why the child does not answer.
   *
   * @throws RuleViolated for whoever answers: from the age of the law, and before it where discernment was proven
   */
  static Discernment discernment(LocalDate bornOn, LocalDate deedOn, boolean proven, int never, int always) {
    int age = Period.between(bornOn, deedOn).getYears();
    RuleViolated.require(age < always, "childprotection.deed.liable", age, always);
    if (age < never) {
      return Discernment.UNDER_AGE;
    }
    RuleViolated.require(!proven, "childprotection.deed.discernmentProven", age, never, always);
    return Discernment.NOT_PROVEN;
  }

  /** A residential service is the last resort: for a serious deed, or when the obligations were broken a second time (art. 87). */
  static boolean isLastResort(boolean serious, int breaches) {
    return serious || breaches >= 2;
  }

  /** What follows a breach: a warning, then a second report, then another measure is proposed. */
  static BreachAnswer answer(int breachesBefore) {
    return switch (breachesBefore) {
      case 0 -> BreachAnswer.WARNING;
      case 1 -> BreachAnswer.SECOND_REPORT;
      default -> BreachAnswer.REPLACEMENT;
    };
  }
}
