package ro.reazem.services.contribution;

import java.util.List;
import java.util.stream.Stream;

/**
 * One step of the calculation (pasul de calcul).
 *
 * @param code of the sentence, services.contribution.step.code
 * @param figures its numbers as they are written plainly: days, sums in lei, percentages
 */
public record ContributionStep(String code, List<String> figures) {

  public ContributionStep {
    figures = List.copyOf(figures);
  }

  static ContributionStep of(String code, Object... figures) {
    return new ContributionStep(code, Stream.of(figures).map(String::valueOf).toList());
  }
}
