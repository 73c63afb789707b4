package ro.reazem.intake.merge;

import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.merging.MergeFollowing;

/** Says whose a paper is that came to the survivor of a merge, with all that hangs on it; the register hears how much is left. */
@Service
class AssigningPapers {

  private final MergeFollowing following;
  private final IntakeMergePeopleNews answering;
  private final ApplicationEventPublisher publisher;

  AssigningPapers(@Qualifier("intakeMergeFollowing") MergeFollowing following, IntakeMergePeopleNews answering, ApplicationEventPublisher publisher) {
    this.following = following;
    this.answering = answering;
    this.publisher = publisher;
  }

  /** @throws RuleViolated when the merge is not being undone, or the paper does not wait */
  @Transactional
  public void assign(UUID merge, UUID entry, boolean toAbsorbed) {
    var pair = following.beingUndone(merge).orElseThrow(() -> new RuleViolated("intake.merge.notBeingUndone"));
    RuleViolated.require(following.assign(pair, entry.toString(), toAbsorbed), "intake.merge.notWaiting");
    publisher.publishEvent(answering.answer(pair));
  }
}
