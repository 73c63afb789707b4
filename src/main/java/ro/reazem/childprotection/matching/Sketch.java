package ro.reazem.childprotection.matching;

import java.util.List;
import java.util.UUID;

/**
 * What one statement says of a carer among all of them (schița potrivirii): enough to set apart whom the law excludes and to order the others.
 *
 * @param used how many children live there on the day
 * @param score the sum of the weights of {@link Leaning}
 * @param codes the kinds of reasons that exclude the carer, each once; none when the law allows the carer
 */
record Sketch(UUID id, String number, int used, int score, List<String> codes) {

  private static final List<String> EXCEPTION = List.of("exceptionNeeded");

  boolean isOffered() {
    return codes.isEmpty();
  }

  boolean isByException() {
    return codes.equals(EXCEPTION);
  }

  boolean isExcluded() {
    return !isOffered() && !isByException();
  }
}
