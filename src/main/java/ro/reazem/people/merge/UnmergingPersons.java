package ro.reazem.people.merge;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.people.PersonsUnmerged;
import ro.reazem.events.people.UnmergeStarted;
import ro.reazem.kernel.PersonId;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.people.change.By;
import ro.reazem.people.change.Chronicle;
import ro.reazem.people.household.JoiningMemberships;
import ro.reazem.people.person.JoiningEntries;

/** Undoes a merge that was wrong: finds what came since, waits until each of it is assigned, then puts every moved row back. */
@Service
class UnmergingPersons {

  private final JdbcClient jdbc;
  private final Merges merges;
  private final MergeAnswers answers;
  private final PuttingBack back;
  private final JoiningEntries entries;
  private final JoiningMemberships memberships;
  private final Chronicle chronicle;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  UnmergingPersons(JdbcClient jdbc, Merges merges, MergeAnswers answers, PuttingBack back, JoiningEntries entries, JoiningMemberships memberships,
      Chronicle chronicle, ApplicationEventPublisher publisher, Clock clock) {
    this.jdbc = jdbc;
    this.merges = merges;
    this.answers = answers;
    this.back = back;
    this.entries = entries;
    this.memberships = memberships;
    this.chronicle = chronicle;
    this.publisher = publisher;
    this.clock = clock;
  }

  /** Asks all modules what came since. Sent twice it starts once. */
  @Transactional
  public void start(UUID id, String reason, By by) {
    var merge = merges.held(id);
    if (merge.state() == Merge.State.UNMERGING) {
      return;
    }
    RuleViolated.require(merge.state() == Merge.State.MERGED, "people.unmerge.done");
    RuleViolated.require(!reason.isBlank(), "people.unmerge.reasonMissing");
    RuleViolated.require(!merges.isBuiltUpon(merge), "people.unmerge.laterFirst");
    merges.requireNobodySheltered(merge.pair());
    noteAdded(merge);
    answers.forget(id);
    jdbc.sql("update people.merge set state = 'UNMERGING', revision = revision + 1, undo_reason = :reason, undone_by = :by, undone_by_name = :name "
        + "where id = :id").param("reason", reason).param("by", by.officerId()).param("name", by.name()).param("id", id).update();
    publisher.publishEvent(new UnmergeStarted(id, merge.survivorId(), merge.absorbedId(), merge.revision() + 1, clock.instant()));
  }

  /** Leaves the merge in force after all. */
  @Transactional
  public void giveUp(UUID id) {
    if (merges.held(id).state() == Merge.State.UNMERGING) {
      jdbc.sql("update people.merge set state = 'MERGED', undo_reason = '', undone_by = null, undone_by_name = '' where id = :id")
          .param("id", id).update();
    }
  }

  /** Says whose is what came to the register since. */
  @Transactional
  public void assign(UUID id, String group, boolean toAbsorbed) {
    var merge = merges.held(id);
    RuleViolated.require(merge.state() == Merge.State.UNMERGING, "people.unmerge.notStarted");
    RuleViolated.require(PeopleHoldings.log(jdbc).assign(merge.pair(), group, toAbsorbed), "people.unmerge.noSuchItem");
  }

  /**
   * Two records again. Sent twice it is done once.
   *
   * @throws RuleViolated while something waits to be assigned, or a module has not answered yet
   */
  @Transactional
  public void complete(UUID id, By by) {
    var merge = merges.held(id);
    if (merge.state() == Merge.State.UNMERGED) {
      return;
    }
    RuleViolated.require(merge.state() == Merge.State.UNMERGING, "people.unmerge.notStarted");
    merges.requireNobodySheltered(merge.pair());
    noteAdded(merge);
    answers.requireAll(id);
    RuleViolated.require(PeopleHoldings.log(jdbc).added(merge.pair()).stream().noneMatch(group -> group.toAbsorbed() == null),
        "people.unmerge.unassigned");
    try {
      var homes = back.putBack(merge.pair());
      PeopleHoldings.log(jdbc).putBack(merge.pair());
      entries.tell(new PersonId(merge.survivorId()), new PersonId(merge.absorbedId()));
      memberships.tell(homes);
    } catch (DataIntegrityViolationException conflict) {
      throw new RuleViolated("people.unmerge.conflict");
    }
    jdbc.sql("update people.merge set state = 'UNMERGED', revision = revision + 1, undone_by = :by, undone_by_name = :name, undone_at = :at where id = :id")
        .param("by", by.officerId()).param("name", by.name()).param("at", Timestamp.from(clock.instant())).param("id", id).update();
    chronicle.note(merge.survivorId(), "person.unmerged", "", "", merge.undoReason(), by);
    chronicle.note(merge.absorbedId(), "person.unmerged", "", "", merge.undoReason(), by);
    publisher.publishEvent(new PersonsUnmerged(id, merge.survivorId(), merge.absorbedId(), merge.revision() + 1, clock.instant()));
  }

  private void noteAdded(Merge merge) {
    PeopleHoldings.log(jdbc).noteAdded(merge.pair());
    back.noteAdded(merge.pair());
  }
}
