package ro.reazem.people.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import ro.reazem.kernel.PersonId;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.people.change.By;

/** A request of a person about their own data (cerere de exercitare a drepturilor), from its receipt to the answer. */
@Table(schema = "people", name = "subject_request")
class SubjectRequest implements AggregateRoot<SubjectRequest, SubjectRequestId> {

  private final @Id SubjectRequestId id;
  private final UUID formKey;
  private final PersonId personId;
  private final RightKind kind;
  private final LocalDate receivedOn;
  private final String channel;
  private final String content;
  private final @Nullable UUID recordedBy;
  private final String recordedByName;
  private final Instant recordedAt;
  private RequestState state;
  private String identityProof;
  private String scope;
  private String extensionReason;
  private @Nullable LocalDate toldOn;
  private String outcome;
  private @Nullable LocalDate settledOn;
  private @Nullable UUID settledBy;
  private String settledByName;
  private @Version @Nullable Long version;

  @PersistenceCreator
  SubjectRequest(SubjectRequestId id, UUID formKey, PersonId personId, RightKind kind, LocalDate receivedOn, String channel, String content,
      @Nullable UUID recordedBy, String recordedByName, Instant recordedAt, RequestState state, String identityProof, String scope,
      String extensionReason, @Nullable LocalDate toldOn, String outcome, @Nullable LocalDate settledOn, @Nullable UUID settledBy,
      String settledByName, @Nullable Long version) {
    this.id = id;
    this.formKey = formKey;
    this.personId = personId;
    this.kind = kind;
    this.receivedOn = receivedOn;
    this.channel = channel;
    this.content = content;
    this.recordedBy = recordedBy;
    this.recordedByName = recordedByName;
    this.recordedAt = recordedAt;
    this.state = state;
    this.identityProof = identityProof;
    this.scope = scope;
    this.extensionReason = extensionReason;
    this.toldOn = toldOn;
    this.outcome = outcome;
    this.settledOn = settledOn;
    this.settledBy = settledBy;
    this.settledByName = settledByName;
    this.version = version;
  }

  static SubjectRequest received(UUID formKey, PersonId person, RightKind kind, LocalDate on, String channel, String content, By by, Instant at) {
    return new SubjectRequest(new SubjectRequestId(UUID.randomUUID()), formKey, person, kind, on, channel, content, by.officerId(), by.name(), at,
        RequestState.RECEIVED, "", "", "", null, "", null, null, "", null);
  }

  /** Whoever asks is asked who they are. */
  SubjectRequest askIdentity() {
    require(RequestState.RECEIVED);
    state = RequestState.IDENTITY_CHECK;
    return this;
  }

  /** @param proof the paper by which the person was recognised; @param asked what exactly is asked for */
  SubjectRequest scoped(String proof, String asked) {
    require(RequestState.RECEIVED, RequestState.IDENTITY_CHECK);
    RuleViolated.require(!proof.isBlank(), "people.rights.proofMissing");
    RuleViolated.require(!asked.isBlank(), "people.rights.scopeMissing");
    state = RequestState.SCOPED;
    identityProof = proof;
    scope = asked;
    return this;
  }

  /** The term is extended; the person is told why within the first month. */
  SubjectRequest extended(String reason, LocalDate told) {
    require(RequestState.SCOPED);
    RuleViolated.require(!reason.isBlank(), "people.rights.extensionReasonMissing");
    RuleViolated.require(!told.isBefore(receivedOn), "people.rights.toldBeforeReceived");
    state = RequestState.EXTENDED;
    extensionReason = reason;
    toldOn = told;
    return this;
  }

  SubjectRequest answered(String answer, LocalDate on, By by) {
    require(RequestState.SCOPED, RequestState.EXTENDED);
    return settle(RequestState.ANSWERED, answer, on, by);
  }

  /** Refused with the reason, also when the person could not be recognised. */
  SubjectRequest refused(String reason, LocalDate on, By by) {
    RuleViolated.require(!state.isSettled(), "people.rights.settled");
    return settle(RequestState.REFUSED, reason, on, by);
  }

  private SubjectRequest settle(RequestState how, String text, LocalDate on, By by) {
    RuleViolated.require(!text.isBlank(), "people.rights.outcomeMissing");
    RuleViolated.require(!on.isBefore(receivedOn), "people.rights.settledBeforeReceived");
    state = how;
    outcome = text;
    settledOn = on;
    settledBy = by.officerId();
    settledByName = by.name();
    return this;
  }

  private void require(RequestState... allowed) {
    RuleViolated.require(java.util.List.of(allowed).contains(state), "people.rights.notNow");
  }

  @Override
  public SubjectRequestId getId() {
    return id;
  }

  PersonId personId() {
    return personId;
  }

  RequestState state() {
    return state;
  }

  RightKind kind() {
    return kind;
  }
}
