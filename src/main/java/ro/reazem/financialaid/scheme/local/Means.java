package ro.reazem.financialaid.scheme.local;

import java.util.ArrayList;
import java.util.List;
import ro.reazem.financialaid.scheme.Asset;
import ro.reazem.financialaid.scheme.AssetRules;
import ro.reazem.financialaid.scheme.Circumstances;
import ro.reazem.financialaid.scheme.CountedIncome;
import ro.reazem.financialaid.scheme.Figure;
import ro.reazem.financialaid.scheme.IncomeList;
import ro.reazem.financialaid.scheme.Refused;
import ro.reazem.financialaid.scheme.Refused.Code;
import ro.reazem.financialaid.scheme.Step;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.parameters.ParameterValue;
import ro.reazem.platform.parameters.ParametersInForce;

/** The conditions of assets and income of a local aid (bunuri, venituri), each step by step. */
final class Means {

  private final LocalRequest asked;
  private final LocalRules rules;
  private final ParametersInForce law;
  private final Circumstances family;
  private final List<Step> steps;
  private final List<Refused.Reason> reasons = new ArrayList<>();
  private long counted;

  Means(LocalRequest asked, ParametersInForce law, List<Step> steps) {
    this.asked = asked;
    this.rules = asked.scheme().rules();
    this.law = law;
    this.family = asked.circumstances().withoutPlaced();
    this.steps = steps;
  }

  List<Refused.Reason> reasons() {
    return reasons;
  }

  int persons() {
    return family.members().size();
  }

  /** Net income of the family that counts, in bani; zero where none is asked for. */
  long counted() {
    return counted;
  }

  /** What limits and brackets are compared with: of the family, or of each person, rounded up to the ban. */
  long compared() {
    return Math.ceilDiv(counted, (long) divisor());
  }

  void check() {
    switch (rules.assets().rule()) {
      case NONE -> { }
      case INCLUSION -> {
        var checked = AssetRules.of(law).check(family.assets(), family.members());
        steps.addAll(checked);
        reasons.addAll(AssetRules.reasons(checked));
      }
      case OWN -> ownAssets();
    }
    if (rules.income().kind() != IncomeLimit.Kind.NONE) {
      income();
    }
  }

  private void ownAssets() {
    var own = rules.assets();
    if (!own.kinds().isEmpty()) {
      long held = family.assets().stream().filter(asset -> own.kinds().contains(asset.kind())).count();
      condition("local.assets." + (held == 0 ? "none" : "held"), List.of(Figure.count(held)), held == 0, Code.ASSET, List.of());
    }
    if (own.deposits() != null) {
      var deposits = family.assets().stream().filter(asset -> asset.kind() == Asset.Kind.DEPOSITS).map(Asset::amount).reduce(Lei.ZERO, Lei::plus);
      boolean within = deposits.atMost(own.deposits());
      condition("local.deposits." + (within ? "within" : "above"), List.of(Figure.lei(deposits), Figure.lei(own.deposits())), within, Code.ASSET, List.of());
    }
  }

  private void income() {
    var test = rules.income();
    var list = IncomeList.of(law, test.list().family(), test.list().prefix());
    var sums = CountedIncome.of(family.incomes(), list);
    counted = sums.counted();
    line("local.counted." + (sums.total() == 0 ? "none" : "some"), List.of(Figure.lei(sums.total()), Figure.lei(sums.excluded())), counted,
        list.versions(sums.places()));
    if (divisor() > 1) {
      line("local.perperson", List.of(Figure.lei(counted), Figure.count(divisor())), compared(), List.of());
    }
    if (test.above() != null) {
      var above = test.above().on(law);
      boolean holds = counted > times(above);
      condition("local.above." + (holds ? "holds" : "fails"), List.of(Figure.lei(compared()), Figure.lei(above)), holds, Code.INCOME, test.above().versions(law));
    }
    var limit = test.alone() != null && persons() == 1 ? test.alone() : test.limit();
    if (limit != null) {
      boolean upTo = test.kind() == IncomeLimit.Kind.UP_TO;
      var most = limit.on(law);
      boolean holds = upTo ? counted <= times(most) : counted < times(most);
      condition("local.income." + (upTo ? "upto" : "below") + (holds ? ".holds" : ".fails"), List.of(Figure.lei(compared()), Figure.lei(most)), holds, Code.INCOME,
          limit.versions(law));
    }
  }

  /** What is compared is exact: the limit of a person times the persons, with the income of the family. */
  private long times(Lei limit) {
    return Math.multiplyExact(limit.bani(), (long) divisor());
  }

  private int divisor() {
    return rules.income().per() == IncomeLimit.Per.PERSON ? persons() : 1;
  }

  private void condition(String code, List<Figure> numbers, boolean holds, Code reason, List<ParameterValue> also) {
    var scheme = asked.scheme();
    var versions = new ArrayList<ParameterValue>();
    versions.add(scheme.version());
    versions.addAll(also);
    steps.add(new Step(code, Step.Kind.CONDITION, numbers, Figure.holds(holds), scheme.basis(), List.copyOf(versions)));
    if (!holds) {
      reasons.add(new Refused.Reason(reason, "", scheme.basis()));
    }
  }

  private void line(String code, List<Figure> numbers, long result, List<ParameterValue> versions) {
    steps.add(new Step(code, Step.Kind.LINE, numbers, Figure.lei(result), asked.scheme().basis(), versions));
  }
}
