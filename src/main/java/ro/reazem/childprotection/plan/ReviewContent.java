package ro.reazem.childprotection.plan;

import java.util.List;
import ro.reazem.kernel.RuleViolated;

/**
 * What a review says (raport de reevaluare).
 *
 * @param progress for each service of the plan in its order, from 0 (none) to 3 (reached)
 * @param proposal what is to change, empty when the plan is kept
 */
record ReviewContent(String period, String visits, List<Integer> progress, String changes, String childHeard, boolean kept, String proposal) {

  static final int REACHED = 3;

  ReviewContent {
    progress = List.copyOf(progress);
    RuleViolated.require(kept || proposal.strip().length() >= 3, "childprotection.review.proposalMissing");
    RuleViolated.require(progress.stream().allMatch(one -> one >= 0 && one <= REACHED), "childprotection.review.scale");
  }
}
