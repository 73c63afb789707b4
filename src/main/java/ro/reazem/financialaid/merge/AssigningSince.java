package ro.reazem.financialaid.merge;

import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.merging.MergeFollowing;

/** Says whose a request is that came to the survivor of a merge, with all that hangs on it; the register hears how much is left. */
@Service
class AssigningSince {

  private final MergeFollowing following;
  private final MergePeopleNews answering;
  private final ApplicationEventPublisher publisher;

  AssigningSince(@Qualifier("aidMergeFollowing") MergeFollowing following, MergePeopleNews answering, ApplicationEventPublisher publisher) {
    this.following = following;
    this.answering = answering;
    this.publisher = publisher;
  }

  /** @throws RuleViolated when the merge is not being undone, or the request does not wait */
  @Transactional
  void assign(UUID merge, UUID application, boolean toAbsorbed) {
    var pair = following.beingUndone(merge).orElseThrow(() -> new RuleViolated("financialaid.merge.notBeingUndone"));
    RuleViolated.require(following.assign(pair, application.toString(), toAbsorbed), "financialaid.merge.notWaiting");
    publisher.publishEvent(answering.answer(pair));
  }
}
