package ro.reazem.financialaid.schooling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.parameters.ParametersInForce;

/**
 * What absence from school takes off the child aid (scara absențelor), by the dated parameters of the institution.
 *
 * @param firstFrom unexcused absences of a period from which the first cut applies
 * @param stopFrom absences from which the aid stops
 * @param perChild whether it is taken from the child's share rather than from the whole aid
 * @param offset how many months after the period the cut begins
 */
record SchoolingScale(int firstFrom, BigDecimal firstPercent, int secondFrom, BigDecimal secondPercent, int stopFrom, boolean perChild,
    int months, int offset) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** The step that a number of absences reaches. */
  enum Step {
    NONE, FIRST, SECOND, STOP
  }

  /** What a report leads to. */
  record Effect(Step step, Lei cut) {}

  /** @throws ro.reazem.kernel.RuleViolated when the institution has yet to set one of the figures; the message says where */
  static SchoolingScale of(ParametersInForce law) {
    return new SchoolingScale(law.whole("VMI_SCHOOL_CUT_1_FROM"), law.percent("VMI_SCHOOL_CUT_1_PCT"), law.whole("VMI_SCHOOL_CUT_2_FROM"),
        law.percent("VMI_SCHOOL_CUT_2_PCT"), law.whole("VMI_SCHOOL_STOP_FROM"), law.choice("VMI_SCHOOL_BASIS").equals("PER_CHILD"),
        law.whole("VMI_SCHOOL_EFFECT_MONTHS"), law.whole("VMI_SCHOOL_EFFECT_OFFSET"));
  }

  /**
   * What is taken off a month, to the ban.
   *
   * @param exempt whether the child is excused, such as on medical leave or with a severe disability
   * @param children how many children the aid is for
   */
  Effect of(int absences, boolean exempt, Lei childAid, int children) {
    var step = exempt || absences < firstFrom ? Step.NONE : absences >= stopFrom ? Step.STOP : absences >= secondFrom ? Step.SECOND : Step.FIRST;
    var part = switch (step) {
      case NONE -> BigDecimal.ZERO;
      case FIRST -> share(firstPercent);
      case SECOND -> share(secondPercent);
      case STOP -> BigDecimal.ONE;
    };
    var of = perChild ? BigDecimal.valueOf(Math.max(1, children)) : BigDecimal.ONE;
    var kept = childAid.amount().subtract(childAid.amount().multiply(part).divide(of, 10, RoundingMode.HALF_UP)).setScale(2, RoundingMode.HALF_UP);
    return new Effect(step, childAid.minus(Lei.of(kept)));
  }

  private static BigDecimal share(BigDecimal percent) {
    return percent.divide(HUNDRED, 10, RoundingMode.HALF_UP);
  }
}
