package ro.reazem.financialaid.scheme.heating;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.scheme.IncomeList;
import ro.reazem.financialaid.scheme.Rounding;
import ro.reazem.financialaid.scheme.RoundingRule;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.ParameterValue;
import ro.reazem.platform.parameters.ParametersInForce;

/**
 * Limits, brackets and switches of heating aid and energy supplement in one month, read once so that many households can be
 * calculated with them. Sums are in bani, percentages in hundredths.
 */
final class HeatingRates {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final int BRACKETS = 10;

  final YearMonth month;
  final Limit single;
  final Limit family;
  final List<Bracket> brackets;
  final SeasonRule season;
  final IncomeRounding incomeRounding;
  final RoundingRule aidRounding;
  final IncomeList incomes;
  final AssetList assets;
  final SupplementStart supplementStart;
  /** The parameters themselves, for figures that are asked only where they are needed and may still be to be set. */
  final ParametersInForce law;

  /** A limit of the net income per person. */
  record Limit(long bani, ParameterValue version) {}

  /** A bracket of the net income per person; the last one reaches to the limit of the family. */
  record Bracket(int percent, long upTo, List<ParameterValue> versions) {}

  /** Months of the season and the day of a month up to which a request still reaches it. */
  record SeasonRule(int firstMonth, int lastMonth, int intakeMonth, int day, ParameterValue first, ParameterValue last,
      ParameterValue intake, ParameterValue dayRule) {}

  /** Whether the supplement starts by the day of the rule too, or always with the next month. */
  record SupplementStart(boolean byDay, ParameterValue version) {}

  /** How the income per person is rounded before it is compared; without a mode it is compared exactly. */
  record IncomeRounding(@Nullable Rounding mode, ParameterValue version) {}

  private HeatingRates(ParametersInForce law) {
    this.law = law;
    month = YearMonth.from(law.day());
    var since = law.date("HEAT_APPLIES_FROM");
    RuleViolated.require(!law.day().isBefore(since), "financialaid.heating.notYet", DAY.format(since));
    single = limit("HEAT_LIMIT_SINGLE");
    family = limit("HEAT_LIMIT_FAMILY");
    brackets = brackets();
    season = new SeasonRule(month("HEAT_SEASON_FIRST_MONTH"), month("HEAT_SEASON_LAST_MONTH"), month("HEAT_INTAKE_MONTH"),
        law.whole("HEAT_REQUEST_DAY"), law.value("HEAT_SEASON_FIRST_MONTH"), law.value("HEAT_SEASON_LAST_MONTH"),
        law.value("HEAT_INTAKE_MONTH"), law.value("HEAT_REQUEST_DAY"));
    var rounding = law.choice("HEAT_ROUND_INCOME");
    incomeRounding = new IncomeRounding(rounding.equals("EXACT") ? null : Rounding.valueOf(rounding), law.value("HEAT_ROUND_INCOME"));
    aidRounding = RoundingRule.of(law, "HEAT_ROUND_AID");
    incomes = IncomeList.of(law, "heating-incomes", "HEAT_INCOME.");
    assets = AssetList.of(law);
    supplementStart = new SupplementStart(law.choice("HEAT_SUPPLEMENT_START").equals("DAY_RULE"), law.value("HEAT_SUPPLEMENT_START"));
  }

  /**
   * The rates of a month.
   *
   * @param law the parameters on the first day of the month
   * @throws RuleViolated when a parameter is still to be set, or the aid did not exist yet
   */
  static HeatingRates of(ParametersInForce law) {
    return new HeatingRates(law);
  }

  /** The figure of a parameter that may still be to be set, in bani. */
  Optional<Limit> known(String code) {
    return law.find(code).map(version -> new Limit(law.lei(code).bani(), version));
  }

  Limit limit(String code) {
    return new Limit(law.lei(code).bani(), law.value(code));
  }

  private List<Bracket> brackets() {
    var read = new ArrayList<Bracket>();
    long below = -1;
    for (int number = 1; number <= BRACKETS; number++) {
      var percent = law.value("HEAT_PCT_" + number);
      boolean last = number == BRACKETS;
      var upTo = last ? Long.MAX_VALUE : law.lei("HEAT_UPTO_" + number).bani();
      RuleViolated.require(upTo > below, "financialaid.heating.bracketsNotRising", number);
      below = upTo;
      read.add(new Bracket(law.percent(percent.code()).movePointRight(2).intValueExact(), upTo,
          last ? List.of(percent) : List.of(percent, law.value("HEAT_UPTO_" + number))));
    }
    return List.copyOf(read);
  }

  private int month(String code) {
    int number = law.whole(code);
    RuleViolated.require(number >= 1 && number <= 12, "financialaid.heating.noMonth", law.value(code).code());
    return number;
  }
}
