package ro.reazem.childprotection.allowance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.LegalBasis;

/**
 * What is due in a month for a placed child (alocația lunară de plasament), with every step of its calculation.
 *
 * @param roundingOpen whether the institution has still to say how the sum is rounded
 */
record PlacementAllowance(Lei monthly, List<AllowanceStep> steps, boolean roundingOpen) {

  /** Code of the benefit, the same for every module. */
  public static final String BENEFIT = "PLACEMENT_ALLOWANCE";

  private static final LegalBasis ARTICLE = new LegalBasis("Legea nr. 272/2004", "art. 128");
  private static final int BANI = 2;

  public static PlacementAllowance of(DisabilityDegree degree, AllowanceLaw law) {
    var steps = new ArrayList<AllowanceStep>();
    var reference = law.reference().amount();
    var sum = law.factor().multiply(reference);
    steps.add(new AllowanceStep(AllowanceStep.Code.BASE, List.of(law.factor(), reference), ARTICLE, sum));
    if (law.degrees().contains(degree)) {
      var base = sum;
      sum = sum.multiply(BigDecimal.ONE.add(law.bonus().movePointLeft(2)));
      steps.add(new AllowanceStep(AllowanceStep.Code.DISABLED, List.of(base, law.bonus()), ARTICLE, sum));
    }
    var rounding = law.rounding();
    var exact = sum.setScale(BANI, RoundingMode.HALF_UP);
    var paid = rounding == null ? exact : sum.setScale(0, rounding);
    steps.add(new AllowanceStep(rounding == null ? AllowanceStep.Code.TO_BAN : AllowanceStep.Code.ROUNDED, List.of(sum), ARTICLE, paid));
    return new PlacementAllowance(Lei.of(paid), List.copyOf(steps), rounding == null);
  }
}
