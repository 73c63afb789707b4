package ro.reazem.financialaid.scheme.housing;

import java.util.ArrayList;
import java.util.List;
import ro.reazem.financialaid.scheme.Figure;
import ro.reazem.financialaid.scheme.Income;
import ro.reazem.financialaid.scheme.RoundingRule;
import ro.reazem.financialaid.scheme.Step;
import ro.reazem.kernel.LegalBasis;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.parameters.ParameterValue;
import ro.reazem.platform.parameters.ParametersInForce;

/**
 * The rent of a social dwelling (chiria, Legea 114/1996, art. 44): the rent of its area, and of that at most a share of the family's mean net
 * income of twelve months; the rest is borne by the local budget.
 *
 * @param technical the rent of the area
 * @param due what the family pays a month
 * @param subsidy what the local budget bears
 */
public record Rent(Lei technical, Lei due, Lei subsidy, List<Step> steps) {

  /** The rent of a square metre and month. */
  public static final String PER_METRE = "HOUSING_RENT_PER_M2";
  /** The largest share of the income. */
  public static final String SHARE = "HOUSING_RENT_SHARE";

  private static final int WHOLE = 100;
  /** A share in hundredths of a per cent. */
  private static final long PER_MYRIAD = 10_000;

  /**
   * Determines the rent on a day.
   *
   * @param area usable area in hundredths of a square metre
   * @param incomes net incomes of the family in twelve months, each kind with its whole sum
   */
  public static Rent of(int area, List<Income> incomes, ParametersInForce law) {
    var basis = new LegalBasis(SocialHousing.ACT, "art. 44");
    var steps = new ArrayList<Step>();
    var rounding = RoundingRule.of(law, "HOUSING_ROUND_RENT");
    var perMetre = law.value(PER_METRE);
    long product = Math.multiplyExact((long) area, law.lei(PER_METRE).bani());
    var technical = new Lei(rounding.mode().divide(product, WHOLE));
    steps.add(new Step("housing.technical", Step.Kind.LINE, List.of(Figure.factor(area * 10L), Figure.lei(law.lei(PER_METRE))), Figure.lei(technical),
        perMetre.basis() == null ? new LegalBasis("Hotărârea consiliului local", "") : perMetre.basis(),
        rounding.beside(List.of(perMetre), product % WHOLE != 0)));
    long counted = HousingIncome.counted(incomes, law, basis, steps);
    steps.add(new Step("housing.mean", Step.Kind.LINE, List.of(Figure.lei(counted), Figure.count(HousingIncome.MONTHS)),
        Figure.lei(Math.floorDiv(counted, HousingIncome.MONTHS)), basis, List.of()));
    long hundredths = law.percent(SHARE).movePointRight(2).longValueExact();
    long dividend = Math.multiplyExact(counted, hundredths);
    // of the exact mean, not of the printed one
    var most = new Lei(rounding.mode().divide(dividend, HousingIncome.MONTHS * PER_MYRIAD));
    steps.add(new Step("housing.share", Step.Kind.LINE, List.of(Figure.percent(hundredths), Figure.lei(Math.floorDiv(counted, HousingIncome.MONTHS))),
        Figure.lei(most), basis, rounding.beside(List.<ParameterValue>of(law.value(SHARE)), dividend % (HousingIncome.MONTHS * PER_MYRIAD) != 0)));
    var due = technical.min(most);
    steps.add(new Step("housing.rent." + (technical.atMost(most) ? "technical" : "share"), Step.Kind.COMPONENT,
        List.of(Figure.lei(technical), Figure.lei(most)), Figure.lei(due), basis, List.of()));
    var subsidy = technical.minus(due);
    steps.add(new Step("housing.subsidy", Step.Kind.MEMO, List.of(Figure.lei(technical), Figure.lei(due)), Figure.lei(subsidy), basis, List.of()));
    steps.add(new Step("housing.rentdue", Step.Kind.TOTAL, List.of(), Figure.lei(due), basis, List.of()));
    return new Rent(technical, due, subsidy, steps);
  }

  /** As the landlord before told it (chirie comunicată); without a step, since nothing of it was calculated here. */
  public static Rent told(Lei technical, Lei due) {
    return new Rent(technical, due, technical.minus(due), List.of());
  }

  /** What stays when the file is destroyed. */
  public Rent erased() {
    return told(technical, due);
  }
}
