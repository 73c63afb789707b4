package ro.reazem.financialaid.work;

import java.math.BigDecimal;
import java.math.RoundingMode;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.parameters.ParametersInForce;

/**
 * How long one able adult works a month for the family (orele de muncă): the inclusion aid divided by the hourly minimum wage, not beyond
 * normal working time.
 *
 * @param hourly gross minimum wage per hour
 * @param most whole hours of a month of work at the minimum wage
 * @param net whether the aid is counted after the health contribution
 */
record WorkHours(BigDecimal hourly, int most, RoundingMode rounding, boolean net) {

  /** @throws ro.reazem.kernel.RuleViolated when a figure is not set for that day; the message says where */
  static WorkHours of(ParametersInForce law) {
    var hourly = law.number("MIN_WAGE_HOURLY");
    return new WorkHours(hourly, law.lei("MIN_WAGE_GROSS").amount().divide(hourly, 0, RoundingMode.DOWN).intValueExact(),
        law.choice("VMI_WORK_HOURS_ROUNDING", RoundingMode.class), law.choice("VMI_WORK_HOURS_BASE").equals("AI_NET"));
  }

  int of(Lei inclusionAid) {
    return Math.min(most, inclusionAid.amount().divide(hourly, 0, rounding).intValueExact());
  }
}
