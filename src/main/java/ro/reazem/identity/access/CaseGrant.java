package ro.reazem.identity.access;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import ro.reazem.events.identity.AccessState;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/**
 * Access of one officer to one case beside any role, for a time: taken in an emergency with a reason (acces de urgență) and reviewed
 * afterwards, or given by whoever is in charge of the case (acces acordat).
 */
@Table(schema = "identity", name = "case_grant")
class CaseGrant implements AggregateRoot<CaseGrant, CaseGrantId> {

  static final int SHORTEST_REASON = 10;

  private final @Id CaseGrantId id;
  private final UUID formKey;
  private final boolean emergency;
  private final String context;
  private final UUID caseId;
  private final String caseNumber;
  private final UUID unitId;
  private final @Nullable UUID responsibleId;
  private final UUID officerId;
  private final String officerName;
  private final String reason;
  private final boolean mayWork;
  private final UUID givenBy;
  private final String givenByName;
  private final Instant givenAt;
  private final Instant validUntil;
  private @Nullable Instant endedAt;
  private @Nullable UUID endedBy;
  private @Nullable String endedByName;
  private @Nullable Boolean justified;
  private String reviewNote;
  private @Nullable UUID reviewedBy;
  private @Nullable String reviewedByName;
  private @Nullable Instant reviewedAt;
  private @Version @Nullable Long version;

  @PersistenceCreator
  CaseGrant(CaseGrantId id, UUID formKey, boolean emergency, String context, UUID caseId, String caseNumber, UUID unitId,
      @Nullable UUID responsibleId, UUID officerId, String officerName, String reason, boolean mayWork, UUID givenBy,
      String givenByName, Instant givenAt, Instant validUntil, @Nullable Instant endedAt, @Nullable UUID endedBy,
      @Nullable String endedByName, @Nullable Boolean justified, String reviewNote, @Nullable UUID reviewedBy,
      @Nullable String reviewedByName, @Nullable Instant reviewedAt, @Nullable Long version) {
    this.id = id;
    this.formKey = formKey;
    this.emergency = emergency;
    this.context = context;
    this.caseId = caseId;
    this.caseNumber = caseNumber;
    this.unitId = unitId;
    this.responsibleId = responsibleId;
    this.officerId = officerId;
    this.officerName = officerName;
    this.reason = reason;
    this.mayWork = mayWork;
    this.givenBy = givenBy;
    this.givenByName = givenByName;
    this.givenAt = givenAt;
    this.validUntil = validUntil;
    this.endedAt = endedAt;
    this.endedBy = endedBy;
    this.endedByName = endedByName;
    this.justified = justified;
    this.reviewNote = reviewNote;
    this.reviewedBy = reviewedBy;
    this.reviewedByName = reviewedByName;
    this.reviewedAt = reviewedAt;
    this.version = version;
  }

  /** Access that an officer takes in an emergency: to read, until so much time has passed. */
  static CaseGrant emergency(KnownCase known, Officer officer, String reason, Duration length, Instant at, UUID formKey) {
    return given(known, new Holder(officer.id(), officer.name()), officer, reason, false, at.plus(length), at, formKey, true);
  }

  /** Access that whoever is in charge of a case gives a colleague. */
  static CaseGrant by(Officer inCharge, KnownCase known, Holder holder, String reason, boolean mayWork, Instant until, Instant at,
      UUID formKey) {
    RuleViolated.require(!holder.id().equals(inCharge.id()), "identity.access.notOneself");
    RuleViolated.require(until.isAfter(at), "identity.access.endsInThePast");
    return given(known, holder, inCharge, reason, mayWork, until, at, formKey, false);
  }

  /** The officer who gets access. */
  record Holder(UUID id, String name) {}

  private static CaseGrant given(KnownCase known, Holder holder, Officer by, String reason, boolean mayWork, Instant until, Instant at,
      UUID formKey, boolean emergency) {
    RuleViolated.require(reason.strip().length() >= SHORTEST_REASON, "identity.access.reasonShort", SHORTEST_REASON);
    return new CaseGrant(CaseGrantId.random(), formKey, emergency, known.ref().context(), known.ref().id(), known.number(),
        known.unitId(), known.responsibleId(), holder.id(), holder.name(), reason, mayWork, by.id(), by.name(), at, until, null, null,
        null, null, "", null, null, null, null);
  }

  /** Ends the access before its time; ending it twice changes nothing. */
  CaseGrant end(Officer by, Instant at) {
    if (endedAt == null && at.isBefore(validUntil)) {
      endedAt = at;
      endedBy = by.id();
      endedByName = by.name();
    }
    return this;
  }

  /** Says whether the emergency was one; whoever took the access does not judge it. */
  CaseGrant review(boolean wasJustified, String note, Officer by, Instant at) {
    RuleViolated.require(emergency, "identity.access.notReviewed");
    RuleViolated.require(!by.id().equals(officerId), "identity.access.ownReview");
    RuleViolated.require(reviewedBy == null, "identity.access.reviewedAlready");
    RuleViolated.require(wasJustified || note.length() >= SHORTEST_REASON, "identity.access.noteShort", SHORTEST_REASON);
    justified = wasJustified;
    reviewNote = note;
    reviewedBy = by.id();
    reviewedByName = by.name();
    reviewedAt = at;
    return this;
  }

  AccessState state() {
    return new AccessState(id.value(), version == null ? 0 : version, officerId, new CaseRef(context, caseId), mayWork, validUntil,
        endedAt != null);
  }

  boolean isEnded() {
    return endedAt != null;
  }

  boolean isEmergency() {
    return emergency;
  }

  String reason() {
    return reason;
  }

  Instant validUntil() {
    return validUntil;
  }

  @Override
  public CaseGrantId getId() {
    return id;
  }
}
