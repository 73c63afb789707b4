package ro.reazem.childprotection.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A carer whom the law allows, with every reason for and against (asistent maternal eligibil); who is chosen, people decide.
 *
 * @param used how many children live there on the day
 * @param most how many the attest admits, null without an attest
 */
record Offered(Candidate candidate, int used, @Nullable Integer most, List<Reason> reasons) {

  public int score() {
    return reasons.stream().mapToInt(Reason::weight).sum();
  }
}
