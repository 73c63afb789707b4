package ro.reazem.financialaid.scheme.vmi;

import java.util.ArrayList;
import java.util.List;
import ro.reazem.financialaid.scheme.Amounts;
import ro.reazem.financialaid.scheme.Assessment;
import ro.reazem.financialaid.scheme.AssetRules;
import ro.reazem.financialaid.scheme.Circumstances;
import ro.reazem.financialaid.scheme.Figure;
import ro.reazem.financialaid.scheme.Granted;
import ro.reazem.financialaid.scheme.Refused;
import ro.reazem.financialaid.scheme.Step;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.ParametersInForce;

/**
 * Decides and calculates the minimum inclusion income (venit minim de incluziune): assets first, then the adjusted income
 * against both limits, then the two components, the smallest payment and the contribution withheld.
 */
public final class MinimumInclusionIncome {

  private static final int BANI = 100;
  private static final int THOUSANDTHS = 1000;

  private MinimumInclusionIncome() {}

  /** @param law the parameters on the first day of the month of the right */
  public static Assessment assess(Circumstances circumstances, ParametersInForce law) {
    return assess(circumstances, VmiRates.of(law));
  }

  /** @throws RuleViolated when the rates are of another month or an income is of a kind that the list does not have */
  public static Assessment assess(Circumstances circumstances, VmiRates rates) {
    RuleViolated.require(circumstances.month().equals(rates.month), "financialaid.vmi.otherMonth");
    var family = VmiFamily.of(circumstances, rates);
    var steps = new ArrayList<Step>(14);
    var assets = rates.assets.check(family.assets(), family.members());
    steps.addAll(assets);
    if (AssetRules.excluded(assets)) {
      return new Refused(AssetRules.reasons(assets), Amounts.NONE, steps);
    }
    long counted = VmiIncome.counted(family, rates, steps);
    long coefficient = coefficient(family, rates, steps);
    long adjusted = adjusted(counted, coefficient, rates, steps);
    var limit = family.elder() ? rates.elderLimit : rates.limit;
    boolean inLimit = limit(family.elder() ? "vmi.limit.elder" : "vmi.limit.aid", adjusted, limit, family, steps);
    long aid = inLimit ? VmiAmounts.aid(adjusted, limit, coefficient, family, rates, steps) : 0;
    boolean inChildLimit = family.children() > 0 && limit("vmi.limit.child", adjusted, rates.childLimit, family, steps);
    long childAid = inChildLimit ? VmiAmounts.childAid(adjusted, family, rates, steps) : 0;
    if (!inLimit && childAid == 0) {
      var reason = new Refused.Reason(Refused.Code.INCOME, "", VmiLaw.LIMIT);
      return new Refused(List.of(reason), amounts(counted, coefficient, adjusted, 0, 0, 0, 0), steps);
    }
    long gross = VmiAmounts.gross(aid + childAid, rates, steps);
    long withheld = VmiAmounts.withheld(aid, gross, rates, steps);
    return new Granted(amounts(counted, coefficient, adjusted, aid, childAid, gross, withheld), steps);
  }

  private static long coefficient(VmiFamily family, VmiRates rates, List<Step> steps) {
    int further = family.members().size() - 1;
    var weights = rates.coefficients;
    long coefficient = weights.first() + weights.next() * further;
    steps.add(new Step(further == 0 ? "vmi.coefficient.single" : "vmi.coefficient.family", Step.Kind.LINE,
        List.of(Figure.factor(weights.first()), Figure.factor(weights.next()), Figure.count(further)),
        Figure.factor(coefficient), VmiLaw.COEFFICIENT, weights.versions()));
    return coefficient;
  }

  private static long adjusted(long counted, long coefficient, VmiRates rates, List<Step> steps) {
    long dividend = Math.multiplyExact(counted, THOUSANDTHS);
    long adjusted = rates.adjustedRounding.mode().divide(dividend, coefficient * BANI) * BANI;
    boolean rounded = adjusted * coefficient != dividend;
    steps.add(new Step("vmi.adjusted", Step.Kind.LINE, List.of(Figure.lei(counted), Figure.factor(coefficient)),
        Figure.lei(adjusted), VmiLaw.COEFFICIENT, rates.adjustedRounding.beside(rates.coefficients.versions(), rounded)));
    return adjusted;
  }

  /** Both limits are inclusive (art. 9); the distance is told so that a refusal by a few lei can be explained. */
  private static boolean limit(String code, long adjusted, VmiRates.Limit limit, VmiFamily family, List<Step> steps) {
    boolean within = adjusted <= limit.bani();
    steps.add(new Step(code + (within ? ".within" : ".above"), Step.Kind.CONDITION,
        List.of(Figure.lei(adjusted), Figure.lei(limit.bani()), Figure.lei(Math.abs(limit.bani() - adjusted)),
            Figure.count(family.children())),
        Figure.holds(within), family.elder() ? VmiLaw.ELDER : VmiLaw.LIMIT, limit.versions()));
    return within;
  }

  private static Amounts amounts(long counted, long coefficient, long adjusted, long aid, long childAid, long gross,
      long withheld) {
    return new Amounts(new Lei(counted), Math.toIntExact(coefficient), new Lei(adjusted), new Lei(aid), new Lei(childAid),
        new Lei(gross), new Lei(withheld), new Lei(gross - withheld), null);
  }
}
