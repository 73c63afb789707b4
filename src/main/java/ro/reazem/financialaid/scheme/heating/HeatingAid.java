package ro.reazem.financialaid.scheme.heating;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import ro.reazem.financialaid.scheme.Amounts;
import ro.reazem.financialaid.scheme.Assessment;
import ro.reazem.financialaid.scheme.AssetRules;
import ro.reazem.financialaid.scheme.EnergyAid;
import ro.reazem.financialaid.scheme.Figure;
import ro.reazem.financialaid.scheme.Granted;
import ro.reazem.financialaid.scheme.Refused;
import ro.reazem.financialaid.scheme.Step;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.ParametersInForce;

/**
 * Decides and calculates heating aid and energy supplement (ajutor pentru încălzire, supliment pentru energie): assets first, then the
 * net income per person against the limit, then the percentage of its bracket, the months of the season and the supplement.
 */
public final class HeatingAid {

  private static final int THOUSANDTHS = 1000;
  private static final Amounts NOTHING =
      new Amounts(Lei.ZERO, 0, Lei.ZERO, Lei.ZERO, Lei.ZERO, Lei.ZERO, Lei.ZERO, Lei.ZERO, EnergyAid.NONE);

  private HeatingAid() {}

  /** @param law the parameters on the first day of the calculated month */
  public static Assessment assess(HeatingRequest request, ParametersInForce law) {
    return assess(request, HeatingRates.of(law));
  }

  /** @throws RuleViolated when the rates are of another month, a figure is still to be set, or an income is of an unknown kind */
  static Assessment assess(HeatingRequest request, HeatingRates rates) {
    RuleViolated.require(request.circumstances().month().equals(rates.month), "financialaid.heating.otherMonth");
    var family = request.circumstances().withoutPlaced();
    var steps = new ArrayList<>(rates.assets.check(family));
    if (AssetRules.excluded(steps)) {
      return new Refused(AssetRules.reasons(steps), NOTHING, steps);
    }
    var income = PersonalIncome.of(family, rates, steps);
    if (!isWithinLimit(income, rates, steps)) {
      var reason = new Refused.Reason(Refused.Code.INCOME, "", HeatingLaw.WHOLE);
      return new Refused(List.of(reason), amounts(income, EnergyAid.NONE), steps);
    }
    var bracket = bracket(income, rates, steps);
    var season = season(request, bracket, rates, steps);
    var asked = request.supplement();
    var from = supplementMonth(request.requestedOn(), rates);
    long supplement = asked.isEmpty() ? 0 : HeatingAmounts.supplement(asked, from, rates, steps);
    var amounts = amounts(income, new EnergyAid(bracket.percent(), season.monthly(), season.months(), season.lump(), new Lei(supplement),
        season.aidFrom(), season.aidUntil(), asked.isEmpty() ? null : from.atDay(1)));
    if (season.months() == 0 && asked.isEmpty()) {
      return new Refused(List.of(new Refused.Reason(Refused.Code.SEASON, "", HeatingLaw.WHOLE)), amounts, steps);
    }
    return new Granted(amounts, steps);
  }

  /** The first month of what is asked: of the aid while the season is reached, else of the supplement, else that of the request. */
  public static YearMonth firstMonth(LocalDate requestedOn, boolean aid, boolean supplement, ParametersInForce law) {
    var rates = HeatingRates.of(law);
    var season = HeatingSeason.of(requestedOn, rates);
    return aid && season.months() > 0 ? season.start() : supplement ? supplementMonth(requestedOn, rates) : YearMonth.from(requestedOn);
  }

  /** The month whose incomes count (luna de referință). */
  public static YearMonth incomeMonth(LocalDate requestedOn, YearMonth first, ParametersInForce law) {
    return law.choice("HEAT_INCOME_MONTH").equals("SECOND_BEFORE_START") ? first.minusMonths(2) : YearMonth.from(requestedOn).minusMonths(1);
  }

  private static YearMonth supplementMonth(LocalDate requestedOn, HeatingRates rates) {
    return rates.supplementStart.byDay() ? HeatingSeason.reached(requestedOn, rates) : YearMonth.from(requestedOn).plusMonths(1);
  }

  /** The aid alone; nothing where none is asked or the request does not reach the season. */
  private static EnergyAid season(HeatingRequest request, HeatingRates.Bracket bracket, HeatingRates rates, List<Step> steps) {
    var heating = request.heating();
    if (heating == null) {
      return EnergyAid.NONE;
    }
    var season = HeatingSeason.of(request.requestedOn(), rates);
    steps.add(season.step(request.requestedOn(), rates));
    if (season.months() == 0) {
      return EnergyAid.NONE;
    }
    long aid = HeatingAmounts.aid(bracket, heating, season, rates, steps);
    long lump = HeatingAmounts.lump(aid, heating, season, steps);
    return new EnergyAid(bracket.percent(), new Lei(aid), season.months(), new Lei(lump), Lei.ZERO, season.start().atDay(1),
        season.last().atEndOfMonth(), null);
  }

  /** The limit is inclusive; the distance is told so that a refusal by a few lei can be explained. */
  private static boolean isWithinLimit(PersonalIncome income, HeatingRates rates, List<Step> steps) {
    boolean alone = income.persons() == 1;
    var limit = alone ? rates.single : rates.family;
    boolean within = income.compared() <= limit.bani();
    steps.add(new Step((alone ? "heating.limit.single" : "heating.limit.family") + (within ? ".within" : ".above"), Step.Kind.CONDITION,
        List.of(Figure.lei(income.shown()), Figure.lei(limit.bani()), Figure.lei(Math.abs(limit.bani() - income.shown()))),
        Figure.holds(within), HeatingLaw.WHOLE, List.of(limit.version())));
    return within;
  }

  private static HeatingRates.Bracket bracket(PersonalIncome income, HeatingRates rates, List<Step> steps) {
    long below = -1;
    for (var bracket : rates.brackets) {
      if (income.compared() <= bracket.upTo()) {
        boolean last = bracket.upTo() == Long.MAX_VALUE;
        long upTo = last ? (income.persons() == 1 ? rates.single : rates.family).bani() : bracket.upTo();
        steps.add(new Step(below < 0 ? "heating.percent.first" : "heating.percent.next", Step.Kind.LINE,
            List.of(Figure.lei(income.shown()), Figure.lei(upTo), Figure.lei(Math.max(below, 0))), Figure.percent(bracket.percent()),
            HeatingLaw.WHOLE, bracket.versions()));
        return bracket;
      }
      below = bracket.upTo();
    }
    throw new IllegalStateException("the last bracket has no end");
  }

  private static Amounts amounts(PersonalIncome income, EnergyAid energy) {
    return new Amounts(new Lei(income.counted()), income.persons() * THOUSANDTHS, new Lei(income.shown()), Lei.ZERO, Lei.ZERO,
        energy.together(), Lei.ZERO, energy.together(), energy);
  }
}
