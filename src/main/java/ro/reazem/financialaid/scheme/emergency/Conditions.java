package ro.reazem.financialaid.scheme.emergency;

import java.util.ArrayList;
import java.util.List;
import ro.reazem.financialaid.scheme.CountedIncome;
import ro.reazem.financialaid.scheme.Figure;
import ro.reazem.financialaid.scheme.IncomeList;
import ro.reazem.financialaid.scheme.Refused;
import ro.reazem.financialaid.scheme.Refused.Code;
import ro.reazem.financialaid.scheme.Step;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.parameters.ParameterValue;
import ro.reazem.platform.parameters.ParametersInForce;

/** The conditions of a ground, each a step of its own; all are looked at, so that a family hears of every reason at once. */
final class Conditions {

  private final EmergencyRequest asked;
  private final Ground ground;
  private final List<Step> steps;
  private final List<Refused.Reason> reasons = new ArrayList<>();
  private long counted;

  Conditions(EmergencyRequest asked, List<Step> steps) {
    this.asked = asked;
    this.ground = asked.ground();
    this.steps = steps;
  }

  List<Refused.Reason> reasons() {
    return reasons;
  }

  /** Net income of the family that counts; zero where the ground does not ask for it. */
  Lei counted() {
    return new Lei(counted);
  }

  void residence() {
    condition("emergency.residence." + (asked.resident() ? "there" : "elsewhere"), List.of(), asked.resident(), Code.RESIDENCE);
  }

  void debts() {
    if (ground.debtTest()) {
      boolean free = asked.localDebts().isZero();
      condition("emergency.debts." + (free ? "none" : "some"), List.of(Figure.lei(asked.localDebts())), free, Code.DEBTS);
    }
  }

  void yearly() {
    var most = ground.mostPerYear();
    if (most != null) {
      boolean within = asked.earlier() < most;
      condition("emergency.yearly." + (within ? "within" : "reached"), List.of(Figure.count(asked.earlier()), Figure.count(most)), within,
          Code.YEARLY_LIMIT);
    }
  }

  /** @param need what the family still has to pay, with which the income may be compared */
  void income(Lei need, ParametersInForce law) {
    var test = ground.income();
    if (test.kind() == IncomeTest.Kind.NONE) {
      return;
    }
    var list = IncomeList.of(law, "emergency-incomes", "EMERGENCY_INCOME.");
    var family = asked.circumstances().withoutPlaced();
    var sums = CountedIncome.of(family.incomes(), list);
    counted = sums.counted();
    line("emergency.counted." + (sums.total() == 0 ? "none" : "some"), List.of(Figure.lei(sums.total()), Figure.lei(sums.excluded())),
        counted, list.versions(sums.places()));
    boolean each = test.per() == IncomeTest.Per.PERSON;
    int persons = each ? family.members().size() : 1;
    // what is compared is exact; only what is printed is rounded, up to the ban
    long shown = Math.ceilDiv(counted, persons);
    if (persons > 1) {
      line("emergency.perperson", List.of(Figure.lei(counted), Figure.count(persons)), shown, List.of());
    }
    long limit = test.limit() == null ? need.bani() : test.limit().bani();
    long all = Math.multiplyExact(limit, (long) persons);
    boolean holds = test.kind() == IncomeTest.Kind.UP_TO ? counted <= all : counted < all;
    var kind = switch (test.kind()) {
      case UP_TO -> "upto";
      case BELOW -> "below";
      default -> "need";
    };
    condition("emergency.income." + kind + (holds ? ".holds" : ".fails"), List.of(Figure.lei(shown), Figure.lei(limit)), holds, Code.INCOME);
  }

  private void condition(String code, List<Figure> numbers, boolean holds, Code reason) {
    steps.add(new Step(code, Step.Kind.CONDITION, numbers, Figure.holds(holds), ground.basis(), List.of(ground.version())));
    if (!holds) {
      reasons.add(new Refused.Reason(reason, "", ground.basis()));
    }
  }

  private void line(String code, List<Figure> numbers, long result, List<ParameterValue> versions) {
    steps.add(new Step(code, Step.Kind.LINE, numbers, Figure.lei(result), ground.basis(), versions));
  }
}
