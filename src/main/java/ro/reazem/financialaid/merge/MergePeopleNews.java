package ro.reazem.financialaid.merge;

import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.people.MergeFollowed;
import ro.reazem.events.people.PersonsMerged;
import ro.reazem.events.people.PersonsUnmerged;
import ro.reazem.events.people.UnmergeStarted;
import ro.reazem.financialaid.application.AidCases;
import ro.reazem.platform.merging.MergeFollowing;
import ro.reazem.platform.merging.MergedPair;

/** What the register of persons tells of merges: this module's rows follow, and its answer names what came since. */
@Component
class MergePeopleNews {

  static final String MODULE = "financialaid";

  private final MergeFollowing following;
  private final ApplicationEventPublisher publisher;
  private final AidCases cases;
  private final Clock clock;

  MergePeopleNews(@Qualifier("aidMergeFollowing") MergeFollowing following, ApplicationEventPublisher publisher, AidCases cases, Clock clock) {
    this.following = following;
    this.cases = cases;
    this.publisher = publisher;
    this.clock = clock;
  }

  @ApplicationModuleListener(id = "financialaid.merge.merged")
  void on(PersonsMerged told) {
    following.merged(new MergedPair(told.mergeId(), told.survivorId(), told.absorbedId()), told.revision(), told.occurredAt());
  }

  @ApplicationModuleListener(id = "financialaid.merge.unmerge-started")
  void on(UnmergeStarted told) {
    var pair = new MergedPair(told.mergeId(), told.survivorId(), told.absorbedId());
    following.beingUndone(pair, told.revision(), told.occurredAt());
    publisher.publishEvent(answer(pair));
  }

  @ApplicationModuleListener(id = "financialaid.merge.unmerged")
  void on(PersonsUnmerged told) {
    var pair = new MergedPair(told.mergeId(), told.survivorId(), told.absorbedId());
    if (following.undone(pair, told.revision(), told.occurredAt())) {
      following.added(pair).stream().filter(group -> Boolean.TRUE.equals(group.toAbsorbed()))
          .forEach(group -> cases.restate(UUID.fromString(group.key()), clock.instant()));
    }
  }

  /** How much came since, and how much of it nobody has assigned yet. */
  MergeFollowed answer(MergedPair pair) {
    var added = following.added(pair);
    return new MergeFollowed(pair.merge(), MODULE, clock.instant(), added.size(),
        (int) added.stream().filter(group -> group.toAbsorbed() == null).count());
  }
}
