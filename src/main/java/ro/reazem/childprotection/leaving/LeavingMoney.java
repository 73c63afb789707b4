package ro.reazem.childprotection.leaving;

import java.math.RoundingMode;
import java.time.LocalDate;
import ro.reazem.childprotection.measure.MeasureRule;
import ro.reazem.childprotection.measure.Refusal;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;

/** What somebody gets who leaves care (indemnizația la ieșirea din sistem): a sum once in life, and for who studies or works a monthly indemnity. */
final class LeavingMoney {

  private LeavingMoney() {}

  /**
   * The sum on leaving, once in life.
   *
   * @param law of the day of leaving
   * @throws RuleViolated when it was paid before, or the law of the day gives none
   */
  public static Lei lumpSum(YoungPerson who, LeavingLaw law) {
    if (who.lumpSumPaid()) {
      throw Refusal.of(MeasureRule.LUMP_SUM_WAS_PAID).violated();
    }
    var wages = law.wages();
    var wage = law.minimumWage();
    if (wages == null || wage == null) {
      throw new RuleViolated("childprotection.measure.lawMissing", wages == null ? "LEAVING_LUMP_WAGES" : "MIN_WAGE_GROSS");
    }
    return wage.times(wages, RoundingMode.HALF_UP);
  }

  /**
   * The monthly indemnity, until the birthday of the law.
   *
   * @throws RuleViolated when staying was chosen before, the age is past, or the law of the day gives none
   */
  public static Lei indemnity(YoungPerson who, LocalDate day, LeavingLaw law) {
    if (who.chosen() == YouthChoice.CONTINUE) {
      throw Refusal.of(MeasureRule.OPTION_WAS_CHOSEN).violated();
    }
    var birthday = who.bornOn().plusYears(law.studyUntil());
    if (!day.isBefore(birthday)) {
      throw Refusal.of(MeasureRule.CONTINUED_TOO_LONG, law.studyUntil(), birthday).violated();
    }
    return monthly(law);
  }

  /**
   * What the monthly indemnity is worth in the month of the law.
   *
   * @throws RuleViolated when the law of the day gives none
   */
  static Lei monthly(LeavingLaw law) {
    var factor = law.indemnityFactor();
    var reference = law.reference();
    if (factor == null || reference == null) {
      throw new RuleViolated("childprotection.measure.lawMissing", factor == null ? "LEAVING_INDEMNITY_ISR" : "ISR");
    }
    return reference.times(factor, RoundingMode.HALF_UP);
  }
}
