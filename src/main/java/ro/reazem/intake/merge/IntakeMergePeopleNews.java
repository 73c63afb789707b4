package ro.reazem.intake.merge;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.people.MergeFollowed;
import ro.reazem.events.people.PersonsMerged;
import ro.reazem.events.people.PersonsUnmerged;
import ro.reazem.events.people.UnmergeStarted;
import ro.reazem.intake.entry.RestatingCases;
import ro.reazem.platform.merging.MergeFollowing;
import ro.reazem.platform.merging.MergedPair;

/** What the register of persons tells of merges: the registry's rows follow, and its answer says how much came since. */
@Component
class IntakeMergePeopleNews {

  private final MergeFollowing following;
  private final List<RestatingCases> cases;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  IntakeMergePeopleNews(@Qualifier("intakeMergeFollowing") MergeFollowing following, List<RestatingCases> cases,
      ApplicationEventPublisher publisher, Clock clock) {
    this.following = following;
    this.cases = cases;
    this.publisher = publisher;
    this.clock = clock;
  }

  @ApplicationModuleListener(id = "intake.merge.merged")
  void on(PersonsMerged told) {
    following.merged(new MergedPair(told.mergeId(), told.survivorId(), told.absorbedId()), told.revision(), told.occurredAt());
  }

  @ApplicationModuleListener(id = "intake.merge.unmerge-started")
  void on(UnmergeStarted told) {
    var pair = new MergedPair(told.mergeId(), told.survivorId(), told.absorbedId());
    following.beingUndone(pair, told.revision(), told.occurredAt());
    publisher.publishEvent(answer(pair));
  }

  @ApplicationModuleListener(id = "intake.merge.unmerged")
  void on(PersonsUnmerged told) {
    var pair = new MergedPair(told.mergeId(), told.survivorId(), told.absorbedId());
    if (following.undone(pair, told.revision(), told.occurredAt())) {
      following.added(pair).stream().filter(group -> Boolean.TRUE.equals(group.toAbsorbed())).map(group -> UUID.fromString(group.key()))
          .forEach(entry -> cases.forEach(kind -> kind.restate(entry, clock.instant())));
    }
  }

  /** How much came since, and how much of it nobody has assigned yet. */
  MergeFollowed answer(MergedPair pair) {
    var added = following.added(pair);
    return new MergeFollowed(pair.merge(), "intake", clock.instant(), added.size(),
        (int) added.stream().filter(group -> group.toAbsorbed() == null).count());
  }
}
