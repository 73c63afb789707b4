package ro.reazem.financialaid.scheme.vmi;

import java.util.ArrayList;
import java.util.List;
import ro.reazem.financialaid.scheme.Figure;
import ro.reazem.financialaid.scheme.IncomeTreatment;
import ro.reazem.financialaid.scheme.Step;
import ro.reazem.kernel.RuleViolated;

/** The net income of the month that counts: all of it, less what the law leaves out, less the work incentive (stimulent de muncă). */
final class VmiIncome {

  private static final int HUNDREDTHS = 10_000;

  private VmiIncome() {}

  static long counted(VmiFamily family, VmiRates rates, List<Step> steps) {
    long total = 0;
    long excluded = 0;
    long earned = 0;
    long places = 0;
    for (var income : family.incomes()) {
      var kind = rates.incomes.kind(income.kind());
      long bani = income.amount().bani();
      total = Math.addExact(total, bani);
      excluded += kind.treatment() == IncomeTreatment.EXCLUDED ? bani : 0;
      earned += kind.treatment() == IncomeTreatment.EARNED ? bani : 0;
      places |= 1L << kind.place();
    }
    long leftOut = earned == 0 ? 0 : workIncentive(earned, family, rates, steps);
    long counted = total - excluded - leftOut;
    steps.add(new Step(total == 0 ? "vmi.counted.none" : "vmi.counted.some", Step.Kind.LINE,
        List.of(Figure.lei(total), Figure.lei(excluded), Figure.lei(leftOut)), Figure.lei(counted), VmiLaw.INCOME,
        rates.incomes.versions(places)));
    return counted;
  }

  private static long workIncentive(long earned, VmiFamily family, VmiRates rates, List<Step> steps) {
    var rule = rates.workIncentive;
    boolean single = family.members().size() == 1;
    long cap = single && rule.ownCapOfSingle() ? singleCap(rule) : rule.cap();
    long dividend = Math.multiplyExact(earned, rule.percent());
    long share = rule.rounding().mode().divide(dividend, HUNDREDTHS);
    boolean rounded = share <= cap && share * HUNDREDTHS != dividend;
    long leftOut = Math.min(share, cap);
    var versions = rule.versions();
    if (single) {
      versions = new ArrayList<>(versions);
      versions.add(rule.singleRule());
      rule.singleCap().ifPresent(versions::add);
    }
    steps.add(new Step(single ? "vmi.incentive.single" : "vmi.incentive.family", Step.Kind.LINE,
        List.of(Figure.percent(rule.percent()), Figure.lei(earned), Figure.lei(share), Figure.lei(cap)), Figure.lei(leftOut),
        VmiLaw.INCOME, rule.rounding().beside(versions, rounded)));
    return leftOut;
  }

  private static long singleCap(VmiRates.WorkIncentive rule) {
    return ro.reazem.kernel.Lei.of(rule.singleCap().orElseThrow(
        () -> new RuleViolated("platform.parameter.toBeSet", "", "VMI_WORK_DISREGARD_CAP_SINGLE", "")).value()).bani();
  }
}
