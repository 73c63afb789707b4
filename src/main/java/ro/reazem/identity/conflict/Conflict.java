package ro.reazem.identity.conflict;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import ro.reazem.events.identity.ConflictRecorded;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** An officer kept out of a case, or of all cases of a person (conflict de interese), until somebody else ends it. */
@Table(schema = "identity", name = "conflict")
class Conflict implements AggregateRoot<Conflict, ConflictId> {

  private final @Id ConflictId id;
  private final UUID formKey;
  private final UUID officerId;
  private final String officerName;
  private final @Nullable String context;
  private final @Nullable UUID caseId;
  private final @Nullable UUID personId;
  private final String about;
  private final @Nullable UUID unitId;
  private final Ground ground;
  private final String note;
  private final UUID recordedBy;
  private final String recordedByName;
  private final Instant recordedAt;
  private @Nullable Instant endedAt;
  private @Nullable UUID endedBy;
  private @Nullable String endedByName;
  private @Version @Nullable Long version;

  @PersistenceCreator
  Conflict(ConflictId id, UUID formKey, UUID officerId, String officerName, @Nullable String context, @Nullable UUID caseId,
      @Nullable UUID personId, String about, @Nullable UUID unitId, Ground ground, String note, UUID recordedBy, String recordedByName,
      Instant recordedAt, @Nullable Instant endedAt, @Nullable UUID endedBy, @Nullable String endedByName, @Nullable Long version) {
    this.id = id;
    this.formKey = formKey;
    this.officerId = officerId;
    this.officerName = officerName;
    this.context = context;
    this.caseId = caseId;
    this.personId = personId;
    this.about = about;
    this.unitId = unitId;
    this.ground = ground;
    this.note = note;
    this.recordedBy = recordedBy;
    this.recordedByName = recordedByName;
    this.recordedAt = recordedAt;
    this.endedAt = endedAt;
    this.endedBy = endedBy;
    this.endedByName = endedByName;
    this.version = version;
  }

  static Conflict of(Subject subject, UUID officer, String officerName, Ground ground, String note, Officer by, UUID formKey, Instant at) {
    var ref = subject.ref();
    return new Conflict(new ConflictId(UUID.randomUUID()), formKey, officer, officerName, ref == null ? null : ref.context(),
        ref == null ? null : ref.id(), subject.person(), subject.about(), subject.unit(), ground, note, by.id(), by.name(), at, null,
        null, null, null);
  }

  /** Ends it; whom it keeps out cannot. */
  Conflict end(Officer by, Instant at) {
    RuleViolated.require(!by.id().equals(officerId), "identity.conflict.own");
    RuleViolated.require(endedAt == null, "identity.conflict.endedAlready");
    endedAt = at;
    endedBy = by.id();
    endedByName = by.name();
    return this;
  }

  ConflictRecorded restated(Instant at) {
    return new ConflictRecorded(id.value(), version == null ? 0 : version, at, officerId,
        context == null || caseId == null ? null : new CaseRef(context, caseId), personId, endedAt != null);
  }

  @Override
  public ConflictId getId() {
    return id;
  }
}
