package ro.reazem.services.contribution;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.ParametersInForce;

/**
 * The table of contributions and reductions of the local council in a month (hotărârea consiliului local privind contribuția).
 *
 * @param bands by income, the lowest first, the last without an upper end
 * @param unproven which part is paid when no income was proven
 * @param reductions by how much a family of a kind pays less, those of the family only
 */
public record ContributionLaw(List<Band> bands, BigDecimal unproven, Map<ReductionKind, BigDecimal> reductions) {

  static final int BANDS = 3;

  public ContributionLaw {
    bands = List.copyOf(bands);
    reductions = Map.copyOf(reductions);
    for (int i = 1; i < bands.size(); i++) {
      RuleViolated.require(isAbove(bands.get(i - 1), bands.get(i)), "services.contribution.bandsOutOfOrder");
    }
  }

  /** @throws RuleViolated when a figure was not set by the institution; the message names it */
  public static ContributionLaw of(ParametersInForce law, Set<ReductionKind> asked) {
    var bands = new ArrayList<Band>();
    for (int i = 1; i <= BANDS; i++) {
      bands.add(new Band(law.lei("NURSERY_BAND_" + i + "_INCOME"), law.percent("NURSERY_BAND_" + i + "_SHARE")));
    }
    bands.add(new Band(null, law.percent("NURSERY_BAND_ABOVE_SHARE")));
    var reductions = new TreeMap<ReductionKind, BigDecimal>();
    asked.forEach(kind -> reductions.put(kind, law.percent(kind.parameter())));
    return new ContributionLaw(bands, law.percent("NURSERY_UNPROVEN_SHARE"), reductions);
  }

  private static boolean isAbove(Band before, Band one) {
    var lower = before.upTo();
    var upper = one.upTo();
    return lower != null && (upper == null || lower.compareTo(upper) < 0);
  }
}
