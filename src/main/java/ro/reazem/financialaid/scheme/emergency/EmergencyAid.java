package ro.reazem.financialaid.scheme.emergency;

import java.util.ArrayList;
import java.util.List;
import ro.reazem.financialaid.scheme.Amounts;
import ro.reazem.financialaid.scheme.Assessment;
import ro.reazem.financialaid.scheme.EmergencySum;
import ro.reazem.financialaid.scheme.Figure;
import ro.reazem.financialaid.scheme.Granted;
import ro.reazem.financialaid.scheme.Refused;
import ro.reazem.financialaid.scheme.Step;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.parameters.ParametersInForce;

/**
 * Decides and calculates an emergency aid (ajutor de urgență): residence, income, local debts and how often in the year; then the need, which
 * is the proven cost without what others pay, and the sum, at most the ceiling of the ground. Whether the budget has it is asked when the
 * disposition is signed, and not here: the same facts give the same sum whoever asks before.
 */
public final class EmergencyAid {

  private static final int THOUSANDTHS = 1000;

  private EmergencyAid() {}

  /** @param law the parameters on the day of the request, of which only the list of incomes is read, and only where the ground asks for it */
  public static Assessment assess(EmergencyRequest asked, ParametersInForce law) {
    var ground = asked.ground();
    var steps = new ArrayList<Step>();
    var conditions = new Conditions(asked, steps);
    conditions.residence();
    conditions.debts();
    conditions.yearly();
    var need = need(asked, steps);
    conditions.income(need, law);
    var ceiling = ceiling(asked, steps);
    var reasons = new ArrayList<>(conditions.reasons());
    if (ceiling.isZero()) {
      reasons.add(new Refused.Reason(Refused.Code.DAMAGE, "", ground.basis()));
    }
    if (!ground.fixed() && !need.isPositive()) {
      reasons.add(new Refused.Reason(Refused.Code.NO_NEED, "", ground.basis()));
    }
    if (!reasons.isEmpty()) {
      return new Refused(reasons, amounts(asked, conditions.counted(), need, ceiling, Lei.ZERO), steps);
    }
    var sum = ground.fixed() ? ceiling : need.min(ceiling);
    steps.add(new Step(ground.fixed() ? "emergency.sum.fixed" : "emergency.sum.least", Step.Kind.COMPONENT,
        ground.fixed() ? List.of(Figure.lei(ceiling)) : List.of(Figure.lei(need), Figure.lei(ceiling)), Figure.lei(sum), ground.basis(),
        List.of(ground.version())));
    if (ground.workHours() > 0) {
      steps.add(new Step("emergency.hours", Step.Kind.MEMO, List.of(Figure.count(ground.workHours())), Figure.count(ground.workHours()),
          ground.basis(), List.of(ground.version())));
    }
    steps.add(new Step("emergency.grant", Step.Kind.TOTAL, List.of(), Figure.lei(sum), ground.basis(), List.of()));
    return new Granted(amounts(asked, conditions.counted(), need, ceiling, sum), steps);
  }

  private static Lei need(EmergencyRequest asked, List<Step> steps) {
    var cost = asked.cost();
    if (asked.ground().fixed() || cost == null) {
      return Lei.ZERO;
    }
    var need = cost.minus(asked.otherSources()).max(Lei.ZERO);
    steps.add(new Step(asked.otherSources().isZero() ? "emergency.need.alone" : "emergency.need.rest", Step.Kind.LINE,
        List.of(Figure.lei(cost), Figure.lei(asked.otherSources())), Figure.lei(need), asked.ground().basis(), List.of()));
    return need;
  }

  /** The ceiling of the ground or of its step of the scale; zero when the damage reaches none. */
  private static Lei ceiling(EmergencyRequest asked, List<Step> steps) {
    var ground = asked.ground();
    var damage = asked.damage();
    if (!ground.byDamage() || damage == null) {
      var ceiling = ground.ceiling() == null ? Lei.ZERO : ground.ceiling();
      steps.add(new Step("emergency.ceiling.whole", Step.Kind.LINE, List.of(), Figure.lei(ceiling), ground.basis(), List.of(ground.version())));
      return ceiling;
    }
    var reached = ground.tiers().reversed().stream().filter(tier -> tier.reaches(damage)).findFirst();
    var ceiling = reached.map(Tier::amount).orElse(Lei.ZERO);
    steps.add(new Step(reached.map(tier -> tier.included() ? "emergency.ceiling.from" : "emergency.ceiling.above").orElse("emergency.ceiling.below"),
        Step.Kind.LINE, List.of(Figure.count(damage), Figure.count(reached.map(Tier::from).orElse(ground.tiers().getFirst().from()))),
        Figure.lei(ceiling), ground.basis(), List.of(ground.version())));
    return ceiling;
  }

  private static Amounts amounts(EmergencyRequest asked, Lei counted, Lei need, Lei ceiling, Lei sum) {
    var ground = asked.ground();
    int persons = asked.circumstances().withoutPlaced().members().size();
    return new Amounts(counted, persons * THOUSANDTHS, counted, Lei.ZERO, Lei.ZERO, sum, Lei.ZERO, sum, null,
        new EmergencySum(ground.code(), ground.name(), ground.basis().cited(), need, ceiling, sum, ground.workHours(), asked.mode(), ground.urgent()));
  }
}
