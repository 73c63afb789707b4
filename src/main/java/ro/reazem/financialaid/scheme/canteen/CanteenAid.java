package ro.reazem.financialaid.scheme.canteen;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.scheme.Amounts;
import ro.reazem.financialaid.scheme.Assessment;
import ro.reazem.financialaid.scheme.CanteenMeals;
import ro.reazem.financialaid.scheme.Circumstances;
import ro.reazem.financialaid.scheme.CountedIncome;
import ro.reazem.financialaid.scheme.Figure;
import ro.reazem.financialaid.scheme.Granted;
import ro.reazem.financialaid.scheme.IncomeList;
import ro.reazem.financialaid.scheme.Member;
import ro.reazem.financialaid.scheme.Refused;
import ro.reazem.financialaid.scheme.Refused.Code;
import ro.reazem.financialaid.scheme.Rounding;
import ro.reazem.financialaid.scheme.RoundingRule;
import ro.reazem.financialaid.scheme.Step;
import ro.reazem.kernel.LegalBasis;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.parameters.ParameterValue;
import ro.reazem.platform.parameters.ParametersInForce;

/**
 * Decides who eats at the social canteen and what it costs the family (Legea 208/1997 art. 2 și 4): the category, for category g the days of the
 * year, the net income per person against the level, the contribution up to what a portion costs.
 */
public final class CanteenAid {

  private static final int THOUSANDTHS = 1000;
  private static final int HUNDREDTHS_OF_PERCENT = 10_000;

  private final CanteenRequest asked;
  private final ParametersInForce law;
  private final Circumstances family;
  private final List<Step> steps = new ArrayList<>();
  private final List<Refused.Reason> reasons = new ArrayList<>();

  private CanteenAid(CanteenRequest asked, ParametersInForce law) {
    this.asked = asked;
    this.law = law;
    this.family = asked.circumstances().withoutPlaced();
  }

  /** @param law the parameters on the first day asked */
  public static Assessment assess(CanteenRequest asked, ParametersInForce law) {
    return new CanteenAid(asked, law).assess();
  }

  private Assessment assess() {
    var list = IncomeList.of(law, "canteen-incomes", "CANTEEN_INCOME.");
    var sums = CountedIncome.of(family.incomes(), list);
    long counted = sums.counted();
    category(counted);
    var left = days();
    line("canteen.counted." + (sums.total() == 0 ? "none" : "some"), List.of(Figure.lei(sums.total()), Figure.lei(sums.excluded())), counted,
        CanteenLaw.CONTRIBUTION, list.versions(sums.places()));
    int persons = family.members().size();
    // limits are compared exactly; only what is printed is rounded, up to the ban
    long shown = Rounding.CEILING.divide(counted, persons);
    if (persons > 1) {
      line("canteen.perperson", List.of(Figure.lei(counted), Figure.count(persons)), shown, CanteenLaw.CONTRIBUTION, List.of());
    }
    long perPortion = contribution(counted, persons, shown);
    long price = law.lei("CANTEEN_RATION_PRICE").bani();
    int days = law.whole("CANTEEN_MONTH_DAYS");
    long cost = Math.multiplyExact(price, (long) days);
    line("canteen.cost", List.of(Figure.lei(price), Figure.count(days)), cost, CanteenLaw.WHOLE, values("CANTEEN_RATION_PRICE", "CANTEEN_MONTH_DAYS"));
    long capped = capped(perPortion, cost);
    long due = together(capped);
    steps.add(new Step("canteen.grant", Step.Kind.TOTAL, List.of(), Figure.lei(due), CanteenLaw.CONTRIBUTION, List.of()));
    long value = cost * asked.portions();
    steps.add(new Step("canteen.value", Step.Kind.MEMO, List.of(Figure.lei(cost), Figure.count(asked.portions())), Figure.lei(value), CanteenLaw.WHOLE, List.of()));
    boolean refused = !reasons.isEmpty();
    var meals = new CanteenMeals(asked.category(), asked.portions(), new Lei(value), new Lei(due), left, calendar());
    var amounts = new Amounts(new Lei(counted), persons * THOUSANDTHS, new Lei(shown), Lei.ZERO, Lei.ZERO, refused ? Lei.ZERO : new Lei(value), Lei.ZERO,
        refused ? Lei.ZERO : new Lei(value - due), null, null, meals, null);
    return refused ? new Refused(reasons, amounts, steps) : new Granted(amounts, steps);
  }

  private void category(long counted) {
    var basis = CanteenLaw.of(asked.category());
    boolean there = switch (asked.category()) {
      case A -> family.members().stream().anyMatch(member -> member.role() == Member.Role.CHILD && younger(member, "CANTEEN_CHILD_AGE"));
      case B -> family.members().stream().anyMatch(member -> member.schooling() == Member.Schooling.ENROLLED
          && younger(member, asked.longStudies() ? "CANTEEN_LONG_STUDENT_AGE" : "CANTEEN_STUDENT_AGE"));
      case G -> counted == 0;
      default -> true;
    };
    var versions = switch (asked.category()) {
      case A -> values("CANTEEN_CHILD_AGE");
      case B -> values(asked.longStudies() ? "CANTEEN_LONG_STUDENT_AGE" : "CANTEEN_STUDENT_AGE");
      default -> List.<ParameterValue>of();
    };
    boolean holds = there && asked.proven();
    condition("canteen.category." + asked.category().name().toLowerCase(java.util.Locale.ROOT) + (holds ? ".holds" : ".fails"), List.of(), holds,
        Code.CATEGORY, basis, versions);
  }

  private boolean younger(Member member, String age) {
    return Period.between(member.bornOn(), asked.from()).getYears() < law.whole(age);
  }

  private @Nullable Integer days() {
    if (!asked.category().temporary()) {
      return null;
    }
    int most = law.whole("CANTEEN_TEMP_DAYS");
    boolean left = asked.usedDays() < most;
    condition("canteen.days." + (left ? "left" : "used"), List.of(Figure.count(asked.usedDays()), Figure.count(most)), left, Code.YEARLY_LIMIT,
        CanteenLaw.DAYS, values("CANTEEN_TEMP_DAYS", "CANTEEN_DAY_COUNT"));
    return Math.max(0, most - asked.usedDays());
  }

  private boolean calendar() {
    return law.choice("CANTEEN_DAY_COUNT").equals("CALENDAR");
  }

  /** What a portion costs the family a month, before the cap. */
  private long contribution(long counted, int persons, long shown) {
    if (asked.category().temporary()) {
      line("canteen.free.temporary", List.of(), 0, CanteenLaw.FREE, List.of());
      return 0;
    }
    if (asked.category().freeUpToTheLevel()) {
      var level = law.lei("CANTEEN_LEVEL").bani();
      boolean below = counted <= Math.multiplyExact(level, (long) persons);
      steps.add(new Step("canteen.level." + (below ? "within" : "above"), Step.Kind.CONDITION, List.of(Figure.lei(shown), Figure.lei(level)),
          Figure.holds(below), CanteenLaw.FREE, values("CANTEEN_LEVEL")));
      if (below) {
        line("canteen.free.level", List.of(), 0, CanteenLaw.FREE, List.of());
        return 0;
      }
    }
    long percent = law.percent("CANTEEN_CONTRIB_PCT").movePointRight(2).longValueExact();
    var rounding = RoundingRule.of(law, "CANTEEN_ROUND_CONTRIB");
    long dividend = Math.multiplyExact(counted, percent);
    long divisor = Math.multiplyExact((long) HUNDREDTHS_OF_PERCENT, (long) persons);
    long part = rounding.mode().divide(dividend, divisor);
    line("canteen.contribution", List.of(Figure.percent(percent), Figure.lei(shown)), part, CanteenLaw.CONTRIBUTION,
        rounding.beside(values("CANTEEN_CONTRIB_PCT"), dividend % divisor != 0));
    return part;
  }

  private long capped(long perPortion, long cost) {
    boolean caps = law.choice("CANTEEN_CAP").equals("MEAL_COST");
    if (!caps || perPortion <= cost) {
      return perPortion;
    }
    line("canteen.cap", List.of(Figure.lei(perPortion), Figure.lei(cost)), cost, CanteenLaw.CONTRIBUTION, values("CANTEEN_CAP"));
    return cost;
  }

  private long together(long perPortion) {
    boolean each = law.choice("CANTEEN_CONTRIB_BASIS").equals("PORTION");
    long due = each ? perPortion * asked.portions() : perPortion;
    if (due > 0) {
      steps.add(new Step("canteen.due." + (each ? "portion" : "family"), Step.Kind.COMPONENT, List.of(Figure.lei(perPortion), Figure.count(asked.portions())),
          Figure.lei(due), CanteenLaw.CONTRIBUTION, asked.portions() > 1 ? values("CANTEEN_CONTRIB_BASIS") : List.of()));
    }
    return due;
  }

  private void condition(String code, List<Figure> numbers, boolean holds, Code reason, LegalBasis basis, List<ParameterValue> versions) {
    steps.add(new Step(code, Step.Kind.CONDITION, numbers, Figure.holds(holds), basis, versions));
    if (!holds) {
      reasons.add(new Refused.Reason(reason, "", basis));
    }
  }

  private void line(String code, List<Figure> numbers, long result, LegalBasis basis, List<ParameterValue> versions) {
    steps.add(new Step(code, Step.Kind.LINE, numbers, Figure.lei(result), basis, versions));
  }

  private List<ParameterValue> values(String... codes) {
    return java.util.Arrays.stream(codes).map(law::value).toList();
  }

  /** The last day of a right that was granted, null where none is known from the start. */
  public static @Nullable LocalDate last(CanteenMeals meals, LocalDate from) {
    var left = meals.daysLeft();
    return left == null ? null : TemporaryDays.last(from, left, meals.calendar());
  }
}
