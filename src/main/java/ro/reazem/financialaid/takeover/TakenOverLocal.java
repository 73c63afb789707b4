package ro.reazem.financialaid.takeover;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.budget.EmergencyBudgets;
import ro.reazem.financialaid.entitlement.EntitlementAmount;
import ro.reazem.financialaid.scheme.AidMode;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.financialaid.scheme.LocalDue;
import ro.reazem.financialaid.scheme.LocalSum;
import ro.reazem.financialaid.scheme.local.GrantTime;
import ro.reazem.financialaid.scheme.local.LocalScheme;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;

/**
 * Taking over rights to local aids (ajutoare locale): the definition of today says in which months they are paid and whether a budget holds what is still
 * due here.
 */
@Component
class TakenOverLocal implements TakenOverBenefit {

  private final EmergencyBudgets budgets;

  TakenOverLocal(EmergencyBudgets budgets) {
    this.budgets = budgets;
  }

  @Override
  public String code() {
    return Benefit.LOCAL;
  }

  @Override
  public String request() {
    return Benefit.LOCAL;
  }

  @Override
  public String rules() {
    return "local-preluat";
  }

  @Override
  public @Nullable TakenOverTerms terms(RowCells cells, FileFacts facts, TakenOverRight.@Nullable Sums sums, @Nullable Course course) {
    var scheme = cells.required(TakeoverColumn.SCHEME, typed -> scheme(typed, facts.schemes()));
    if (scheme == null) {
      return null;
    }
    boolean once = scheme.rules().time().kind() == GrantTime.Kind.ONCE;
    cells.require(TakeoverColumn.UNTIL, once || !cells.text(TakeoverColumn.UNTIL).isEmpty(), "financialaid.takeover.endMissing");
    if (sums == null || course == null || !once && course.until() == null) {
      return null;
    }
    var dues = dues(scheme, sums.gross(), course, once);
    cells.require(TakeoverColumn.LAST_PAID, !dues.isEmpty(), "financialaid.takeover.paidWhole");
    if (dues.isEmpty()) {
      return null;
    }
    var rules = scheme.rules();
    return TakenOverTerms.local(new LocalSum(scheme.code(), scheme.name(), scheme.basis().cited(), rules.words(), rules.mode(), rules.budgeted(), sums.gross(),
        dues.stream().map(LocalDue::sum).reduce(Lei.ZERO, Lei::plus), dues, once));
  }

  /** What falls due in the months that are paid here. */
  private static List<LocalDue> dues(LocalScheme scheme, Lei monthly, Course course, boolean once) {
    var from = YearMonth.from(course.from());
    var until = once || course.until() == null ? from : YearMonth.from(course.until());
    var here = YearMonth.from(course.firstMonth());
    return scheme.rules().time().dues(new GrantTime.Months(from, until), monthly).stream().filter(due -> !due.due().isBefore(here)).toList();
  }

  private static LocalScheme scheme(String typed, List<LocalScheme> schemes) {
    var word = ChoiceWords.comparable(typed);
    return schemes.stream().filter(one -> word.equals(ChoiceWords.comparable(one.code())) || word.equals(ChoiceWords.comparable(one.name()))).findFirst()
        .orElseThrow(() -> schemes.isEmpty() ? new RuleViolated("financialaid.takeover.noSchemes")
            : new RuleViolated("financialaid.takeover.oneOf", schemes.stream().map(LocalScheme::name).collect(Collectors.joining(", "))));
  }

  @Override
  public String right(TakenOverTerms terms) {
    var sum = Objects.requireNonNull(terms.local());
    return Benefit.ofScheme(sum.scheme(), sum.mode());
  }

  /** A tranche may come after the last month that it pays for. */
  @Override
  public LocalDate lastDay(TakenOverTerms terms, Course course) {
    return Objects.requireNonNull(terms.local()).dues().getLast().due().atEndOfMonth();
  }

  @Override
  public List<EntitlementAmount> amounts(TakenOverRight right, UUID decision) {
    return EntitlementAmount.plan(Objects.requireNonNull(right.terms().local()).dues(), decision);
  }

  @Override
  public void begin(Begun begun) {
    var sum = Objects.requireNonNull(begun.told().terms().local());
    if (sum.budgeted()) {
      budgets.reserve(begun.decision(), begun.request(), Benefit.ofScheme(sum.scheme(), AidMode.MONEY), sum.name(), sum.total(), begun.today(), begun.at());
    }
  }
}
