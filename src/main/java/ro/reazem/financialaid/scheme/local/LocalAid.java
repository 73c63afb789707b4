package ro.reazem.financialaid.scheme.local;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.scheme.Amounts;
import ro.reazem.financialaid.scheme.Assessment;
import ro.reazem.financialaid.scheme.Figure;
import ro.reazem.financialaid.scheme.Granted;
import ro.reazem.financialaid.scheme.LocalDue;
import ro.reazem.financialaid.scheme.LocalSum;
import ro.reazem.financialaid.scheme.Refused;
import ro.reazem.financialaid.scheme.Step;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.parameters.ParameterValue;
import ro.reazem.platform.parameters.ParametersInForce;

/**
 * Decides and calculates a local aid by its definition (ajutor local): who may ask, the assets, the income, then the parts of the sum and when
 * they are paid. Whether the budget has it is asked when the disposition is signed.
 */
public final class LocalAid {

  private static final int THOUSANDTHS = 1000;

  private LocalAid() {}

  /** @param law the parameters on the day of the request */
  public static Assessment assess(LocalRequest asked, ParametersInForce law) {
    var rules = asked.scheme().rules();
    var basis = asked.scheme().basis();
    var version = List.of(asked.scheme().version());
    var steps = new ArrayList<Step>();
    var who = new WhoMayAsk(asked, steps);
    who.check();
    var means = new Means(asked, law, steps);
    means.check();
    var reasons = new ArrayList<>(who.reasons());
    reasons.addAll(means.reasons());
    var months = rules.time().of(YearMonth.from(asked.requestedOn()));
    if (months.isEmpty()) {
      steps.add(new Step("local.months.over", Step.Kind.CONDITION, List.of(), Figure.holds(false), basis, version));
      reasons.add(new Refused.Reason(Refused.Code.SEASON, "", basis));
    }
    var monthly = Lei.ZERO;
    for (var part : rules.parts()) {
      monthly = monthly.plus(part(part, asked, means, steps));
    }
    if (!monthly.isPositive()) {
      reasons.add(new Refused.Reason(Refused.Code.NO_NEED, "", basis));
    }
    if (!reasons.isEmpty() || months.isEmpty()) {
      return new Refused(reasons, amounts(asked, means, Lei.ZERO, List.of()), steps);
    }
    boolean once = rules.time().kind() == GrantTime.Kind.ONCE;
    steps.add(new Step(once ? "local.grant.once" : "local.grant.monthly", Step.Kind.TOTAL, List.of(), Figure.lei(monthly), basis, List.of()));
    var dues = rules.time().dues(months.get(), monthly);
    if (!once) {
      long count = months.get().count();
      steps.add(new Step("local.whole", Step.Kind.MEMO, List.of(Figure.lei(monthly), Figure.count(count)), Figure.lei(total(dues)), basis, version));
    }
    if (!rules.time().tranches().isEmpty()) {
      for (var due : dues) {
        steps.add(new Step("local.tranche", Step.Kind.MEMO, List.of(Figure.count(due.months()), Figure.count(due.due().getMonthValue()),
            Figure.count(due.due().getYear())), Figure.lei(due.sum()), basis, version));
      }
    }
    return new Granted(amounts(asked, means, monthly, dues), steps);
  }

  private static Lei part(SumPart part, LocalRequest asked, Means means, List<Step> steps) {
    return switch (part.kind()) {
      case FIXED -> component(asked, steps, "local.part.fixed", List.of(), part.amount() == null ? Lei.ZERO : part.amount());
      case BY_INCOME -> {
        var bracket = part.ofIncome(means.compared());
        yield bracket == null ? component(asked, steps, "local.part.aboveBrackets", List.of(Figure.lei(means.compared()), Figure.lei(part.brackets().getLast().bound())), Lei.ZERO)
            : component(asked, steps, "local.part.byIncome", List.of(Figure.lei(means.compared()), Figure.lei(bracket.bound())), bracket.amount());
      }
      case BY_PERSONS -> {
        var bracket = part.ofPersons(means.persons());
        yield bracket == null ? component(asked, steps, "local.part.tooFew", List.of(Figure.count(means.persons()), Figure.count(part.brackets().getFirst().bound())), Lei.ZERO)
            : component(asked, steps, "local.part.byPersons", List.of(Figure.count(means.persons()), Figure.count(bracket.bound())), bracket.amount());
      }
      case COST_SHARE -> share(part, asked, means, steps);
    };
  }

  private static Lei share(SumPart part, LocalRequest asked, Means means, List<Step> steps) {
    var cost = asked.cost() == null ? Lei.ZERO : asked.cost();
    int percent = part.percent() == null ? 0 : part.percent();
    var shared = new Lei(asked.scheme().rules().rounding().divide(Math.multiplyExact(cost.bani(), (long) percent), SumPart.WHOLE));
    var ceiling = ceiling(part, means.persons());
    if (ceiling == null) {
      return component(asked, steps, "local.part.noCeiling", List.of(Figure.count(means.persons()), Figure.count(part.brackets().getFirst().bound())), Lei.ZERO);
    }
    return component(asked, steps, "local.part.share", List.of(Figure.percent(percent), Figure.lei(cost), Figure.lei(shared), Figure.lei(ceiling)), shared.min(ceiling));
  }

  /** One for all or that of the number of persons; nothing where so few persons have none. */
  private static @Nullable Lei ceiling(SumPart part, int persons) {
    if (part.ceiling() != null) {
      return part.ceiling();
    }
    var bracket = part.ofPersons(persons);
    return bracket == null ? null : bracket.amount();
  }

  private static Lei component(LocalRequest asked, List<Step> steps, String code, List<Figure> numbers, Lei sum) {
    List<ParameterValue> version = List.of(asked.scheme().version());
    steps.add(new Step(code, Step.Kind.COMPONENT, numbers, Figure.lei(sum), asked.scheme().basis(), version));
    return sum;
  }

  private static Lei total(List<LocalDue> dues) {
    return dues.stream().map(LocalDue::sum).reduce(Lei.ZERO, Lei::plus);
  }

  private static Amounts amounts(LocalRequest asked, Means means, Lei monthly, List<LocalDue> dues) {
    var scheme = asked.scheme();
    var rules = scheme.rules();
    return new Amounts(new Lei(means.counted()), means.persons() * THOUSANDTHS, new Lei(means.compared()), Lei.ZERO, Lei.ZERO, monthly, Lei.ZERO, monthly, null, null, null,
        new LocalSum(scheme.code(), scheme.name(), scheme.basis().cited(), rules.words(), rules.mode(), rules.budgeted(), monthly, total(dues), dues,
            rules.time().kind() == GrantTime.Kind.ONCE));
  }
}
