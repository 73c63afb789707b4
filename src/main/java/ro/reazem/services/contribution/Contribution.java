package ro.reazem.services.contribution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Lei;

/**
 * What parents owe for a month: days present by the price of each day, by the part for their income, less the largest reduction they have (contribuția
 * lunară).
 *
 * @param days days present
 * @param cost what food cost on those days
 * @param percent the part of it for the income
 */
public record Contribution(int days, Lei cost, BigDecimal percent, Lei due, List<ContributionStep> steps) {

  private static final int PLACES = 4;

  public Contribution {
    steps = List.copyOf(steps);
  }

  /**
   * @param present each day the child was there, with the price of the day
   * @param income per member of the family, null when it was not proven
   */
  public static Contribution of(SortedMap<LocalDate, Lei> present, @Nullable Lei income, ContributionLaw law) {
    var steps = new ArrayList<ContributionStep>();
    var cost = Lei.ZERO;
    for (var price : byPrice(present).entrySet()) {
      int days = price.getValue();
      var sum = price.getKey().times(BigDecimal.valueOf(days), RoundingMode.HALF_UP);
      steps.add(ContributionStep.of("DAYS", days, price.getKey(), sum));
      cost = cost.plus(sum);
    }
    var percent = law.unproven();
    if (income == null) {
      steps.add(ContributionStep.of("UNPROVEN", percent));
    } else {
      percent = law.bands().stream().filter(band -> band.holds(income)).findFirst().map(Band::percent).orElse(law.unproven());
      steps.add(ContributionStep.of("INCOME", income, percent));
    }
    var share = part(cost, percent);
    steps.add(ContributionStep.of("SHARE", cost, percent, share));
    var due = share;
    var largest = law.reductions().entrySet().stream().max(Map.Entry.<ReductionKind, BigDecimal>comparingByValue().thenComparing(Comparator.comparing(Map.Entry::getKey)));
    if (largest.isPresent()) {
      due = share.minus(part(share, largest.get().getValue()));
      steps.add(ContributionStep.of("REDUCTION_" + largest.get().getKey(), largest.get().getValue(), due));
    }
    return new Contribution(present.size(), cost, percent, due, steps);
  }

  private static Map<Lei, Integer> byPrice(SortedMap<LocalDate, Lei> present) {
    var counted = new TreeMap<Lei, Integer>();
    present.values().forEach(price -> counted.merge(price, 1, Integer::sum));
    return counted;
  }

  private static Lei part(Lei of, BigDecimal percent) {
    return of.times(percent.movePointLeft(2).setScale(PLACES, RoundingMode.HALF_UP), RoundingMode.HALF_UP);
  }
}
