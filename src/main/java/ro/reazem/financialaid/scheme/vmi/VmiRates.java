package ro.reazem.financialaid.scheme.vmi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import ro.reazem.financialaid.scheme.AssetRules;
import ro.reazem.financialaid.scheme.IncomeList;
import ro.reazem.financialaid.scheme.RoundingRule;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.ParameterValue;
import ro.reazem.platform.parameters.ParametersInForce;

/**
 * The levels, coefficients and switches of the minimum inclusion income in one month, read once so that many households can be
 * calculated with them. Sums are in bani, coefficients in thousandths, percentages in hundredths.
 */
public final class VmiRates {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  final YearMonth month;
  final Limit limit;
  final Limit elderLimit;
  final Limit childLimit;
  final Coefficients coefficients;
  final WorkIncentive workIncentive;
  final InclusionAid inclusionAid;
  final ChildAid childAid;
  final MinimumPayment minimumPayment;
  final HealthContribution healthContribution;
  final AssetRules assets;
  final Ages ages;
  final RoundingRule adjustedRounding;
  final IncomeList incomes;

  /** A limit of the adjusted income with the versions it rests on. */
  record Limit(long bani, List<ParameterValue> versions) {}

  /** Equivalent persons: the first, every further one. */
  record Coefficients(long first, long next, List<ParameterValue> versions) {}

  /** The part of earnings that is left out, with its caps. */
  record WorkIncentive(long percent, long cap, List<ParameterValue> versions, boolean ownCapOfSingle,
      Optional<ParameterValue> singleCap, ParameterValue singleRule, RoundingRule rounding) {}

  /** How the difference to the maximum becomes the aid. */
  record InclusionAid(Multiplier multiplier, RoundingRule rounding, List<ParameterValue> versions) {}

  /** The grid of the child aid: band, two parents or one, number of children. */
  record ChildAid(long[][][] bani, ParameterValue[][][] versions) {}

  /** The smallest payment and when it applies. */
  record MinimumPayment(long bani, boolean wheneverEligible, List<ParameterValue> versions) {}

  /** The health contribution withheld by the county payer. */
  record HealthContribution(long percent, boolean fromGross, RoundingRule rounding, List<ParameterValue> versions) {}

  /** Birth dates that part children from adults and elders from adults on the first day of the month. */
  record Ages(LocalDate childBornAfter, LocalDate elderBornBy, ParameterValue child, ParameterValue elder) {}

  private VmiRates(ParametersInForce law) {
    var firstDay = law.day();
    month = YearMonth.from(firstDay);
    RuleViolated.require(!firstDay.isBefore(law.date("VMI_APPLIES_FROM")), "financialaid.vmi.notYet",
        DAY.format(law.date("VMI_APPLIES_FROM")));
    ages = new Ages(firstDay.minusYears(law.whole("VMI_CHILD_AGE")), firstDay.minusYears(law.whole("VMI_ELDER_AGE")),
        law.value("VMI_CHILD_AGE"), law.value("VMI_ELDER_AGE"));
    limit = new Limit(law.lei("VMI_MAX").bani(), List.of(law.value("VMI_MAX")));
    elderLimit = new Limit(law.lei("VMI_MAX_ELDER").bani(), List.of(law.value("VMI_MAX_ELDER"), ages.elder()));
    childLimit = new Limit(law.lei("VMI_MAX_CHILD").bani(), List.of(law.value("VMI_MAX_CHILD"), ages.child()));
    coefficients = new Coefficients(thousandths(law.number("COEF_FIRST")), thousandths(law.number("COEF_NEXT")),
        List.of(law.value("COEF_FIRST"), law.value("COEF_NEXT")));
    RuleViolated.require(coefficients.first() > 0, "financialaid.vmi.coefficientZero");
    adjustedRounding = RoundingRule.of(law, "VMI_ROUND_ADJUSTED");
    workIncentive = new WorkIncentive(hundredths(law.percent("VMI_WORK_DISREGARD_PCT")),
        law.lei("VMI_WORK_DISREGARD_CAP").bani(),
        List.of(law.value("VMI_WORK_DISREGARD_PCT"), law.value("VMI_WORK_DISREGARD_CAP")),
        law.choice("VMI_WORK_DISREGARD_SINGLE").equals("OWN"), law.find("VMI_WORK_DISREGARD_CAP_SINGLE"),
        law.value("VMI_WORK_DISREGARD_SINGLE"), RoundingRule.of(law, "VMI_ROUND_DISREGARD"));
    if (workIncentive.ownCapOfSingle()) {
      law.value("VMI_WORK_DISREGARD_CAP_SINGLE");
    }
    inclusionAid = new InclusionAid(law.choice("VMI_AI_MULTIPLIER", Multiplier.class), RoundingRule.of(law, "VMI_ROUND_AID"),
        List.of(law.value("VMI_AI_MULTIPLIER")));
    childAid = childAid(law);
    minimumPayment = new MinimumPayment(law.lei("VMI_MIN_PAY").bani(), law.choice("VMI_MIN_PAY_RULE").equals("ELIGIBLE"),
        List.of(law.value("VMI_MIN_PAY"), law.value("VMI_MIN_PAY_RULE")));
    healthContribution = new HealthContribution(hundredths(law.percent("VMI_CASS_PCT")),
        law.choice("VMI_CASS_BASE").equals("GROSS"), RoundingRule.of(law, "VMI_ROUND_CASS"),
        List.of(law.value("VMI_CASS_PCT"), law.value("VMI_CASS_BASE")));
    assets = AssetRules.of(law);
    incomes = IncomeList.of(law, "vmi-incomes", "VMI_INCOME.");
  }

  /**
   * The rates of a month.
   *
   * @param law the parameters on the first day of the month of the right
   * @throws RuleViolated when a parameter is still to be set, or the benefit did not exist yet
   */
  public static VmiRates of(ParametersInForce law) {
    return new VmiRates(law);
  }

  public YearMonth month() {
    return month;
  }

  private static ChildAid childAid(ParametersInForce law) {
    var bani = new long[2][2][4];
    var versions = new ParameterValue[2][2][4];
    for (int band = 0; band < 2; band++) {
      for (int alone = 0; alone < 2; alone++) {
        for (int children = 0; children < 4; children++) {
          var code = "VMI_AFC_" + (band + 1) + (alone == 1 ? "_MONO_" : "_BI_") + (children + 1);
          bani[band][alone][children] = law.lei(code).bani();
          versions[band][alone][children] = law.value(code);
        }
      }
    }
    return new ChildAid(bani, versions);
  }

  private static long thousandths(BigDecimal number) {
    return number.movePointRight(3).longValueExact();
  }

  private static long hundredths(BigDecimal percent) {
    return percent.movePointRight(2).longValueExact();
  }
}
