package ro.reazem.childprotection.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import ro.reazem.kernel.RuleViolated;

/** A meeting of the commission (ședința comisiei): planned, summoned, held with a quorum, closed; a closed one never changes. */
@Table(schema = "childprotection", name = "commission_meeting")
public class Meeting implements AggregateRoot<Meeting, MeetingId> {

  private final @Id MeetingId id;
  private final UUID unitId;
  private final MeetingKind kind;
  private final String reason;
  private final LocalDate heldOn;
  private final String startsAt;
  private final String place;
  private final String orderedBy;
  private MeetingState state;
  private @Nullable UUID currentLineId;
  private @Nullable Instant openedAt;
  private @Nullable Instant suspendedAt;
  private @Nullable Instant closedAt;
  private String notHeld;
  private String minutes;
  private String secretary;
  private long changes;
  private @Version @Nullable Long version;

  @PersistenceCreator
  Meeting(MeetingId id, UUID unitId, MeetingKind kind, String reason, LocalDate heldOn, String startsAt, String place, String orderedBy,
      MeetingState state, @Nullable UUID currentLineId, @Nullable Instant openedAt, @Nullable Instant suspendedAt, @Nullable Instant closedAt,
      String notHeld, String minutes, String secretary, long changes, @Nullable Long version) {
    this.id = id;
    this.unitId = unitId;
    this.kind = kind;
    this.reason = reason;
    this.heldOn = heldOn;
    this.startsAt = startsAt;
    this.place = place;
    this.orderedBy = orderedBy;
    this.state = state;
    this.currentLineId = currentLineId;
    this.openedAt = openedAt;
    this.suspendedAt = suspendedAt;
    this.closedAt = closedAt;
    this.notHeld = notHeld;
    this.minutes = minutes;
    this.secretary = secretary;
    this.changes = changes;
    this.version = version;
  }

  /**
   * Plans one.
   *
   * @param reason why it is held out of turn; empty for an ordinary one
   * @param orderedBy the president or vice-president at whose order members are called
   */
  static Meeting plan(MeetingId id, UUID unit, MeetingKind kind, String reason, LocalDate heldOn, String startsAt, String place,
      String orderedBy, String secretary) {
    RuleViolated.require(kind == MeetingKind.ORDINARY || reason.strip().length() >= 3, "childprotection.meeting.extraordinaryReason");
    return new Meeting(id, unit, kind, reason, heldOn, startsAt, place, orderedBy, MeetingState.PLANNED, null, null, null, null, "", "",
        secretary, 0, null);
  }

  /** All members have been called. */
  Meeting summoned() {
    state = state == MeetingState.PLANNED ? MeetingState.SUMMONED : state;
    return changed();
  }

  /** Opens it; whoever calls this has made sure of the quorum. */
  public Meeting open(LocalDate today, Instant at) {
    requireNotClosed();
    RuleViolated.require(state != MeetingState.PLANNED, "childprotection.meeting.membersNotCalled");
    RuleViolated.require(state == MeetingState.SUMMONED, "childprotection.meeting.openAlready");
    RuleViolated.require(!today.isBefore(heldOn), "childprotection.meeting.anotherDay", heldOn);
    state = MeetingState.OPEN;
    openedAt = at;
    return changed();
  }

  /** The quorum is lost (suspendare pentru lipsa cvorumului). */
  public Meeting suspend(Instant at) {
    state = MeetingState.SUSPENDED;
    suspendedAt = at;
    return changed();
  }

  /** Goes on; whoever calls this has made sure of the quorum. */
  public Meeting resume() {
    RuleViolated.require(state == MeetingState.SUSPENDED, "childprotection.meeting.notSuspended");
    state = MeetingState.OPEN;
    return changed();
  }

  public Meeting close(Instant at) {
    RuleViolated.require(state.isHeld(), "childprotection.meeting.notOpen");
    state = MeetingState.CLOSED;
    closedAt = at;
    return changed();
  }

  /** Nobody could sit, such as for lack of quorum: it is closed with the reason, and what stood on it waits again. */
  public Meeting closeUnheld(String why, Instant at) {
    RuleViolated.require(state.isAhead(), "childprotection.meeting.openAlready");
    RuleViolated.require(why.strip().length() >= 3, "childprotection.meeting.notHeldReason");
    notHeld = why.strip();
    state = MeetingState.CLOSED;
    closedAt = at;
    return changed();
  }

  /** Which matter everybody looks at. */
  public Meeting show(UUID line) {
    requireNotClosed();
    currentLineId = line;
    return changed();
  }

  public Meeting noteMinutes(String text, String writtenBy) {
    requireNotClosed();
    minutes = text;
    secretary = writtenBy;
    return changed();
  }

  public void requireNotClosed() {
    RuleViolated.require(state != MeetingState.CLOSED, "childprotection.meeting.closed");
  }

  public void requireOpen() {
    requireNotClosed();
    RuleViolated.require(state == MeetingState.OPEN, state == MeetingState.SUSPENDED ? "childprotection.meeting.suspended" : "childprotection.meeting.notOpen");
  }

  /** Whoever looks on must look again. */
  public Meeting changed() {
    changes++;
    return this;
  }

  @Override
  public MeetingId getId() {
    return id;
  }

  public UUID unitId() {
    return unitId;
  }

  public LocalDate heldOn() {
    return heldOn;
  }

  public MeetingState state() {
    return state;
  }

  public @Nullable UUID currentLineId() {
    return currentLineId;
  }
}
