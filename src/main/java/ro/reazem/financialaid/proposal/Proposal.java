package ro.reazem.financialaid.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import ro.reazem.financialaid.declaration.Declaration;
import ro.reazem.financialaid.dossier.FrozenDossier;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/**
 * What a caseworker proposes to whoever signs (propunere, referat): to grant, refuse, change or end. Who proposed it may not
 * approve it.
 */
@Table(schema = "financialaid", name = "proposal")
class Proposal implements AggregateRoot<Proposal, ProposalId> {

  /** What is proposed. */
  enum Kind {
    GRANT, REFUSAL, CHANGE, TERMINATION,
    /** To suspend the award or cut it, and to resume it; the decided sums stay as they are. */
    SUSPENSION, RESUMPTION,
    /** To recover what no receipt proves of an aid given once (recuperare). */
    RECOVERY,
    /** To take note of facts that leave every sum as it is (luare la cunoștință); no disposition follows. */
    FACTS;

    boolean needsGround() {
      return this == REFUSAL || this == TERMINATION || this == SUSPENSION || this == RECOVERY;
    }

    /** Whether it rests on a new calculation, which must still be the same when it is signed. */
    boolean isCalculated() {
      return this == GRANT || this == REFUSAL || this == CHANGE || this == FACTS;
    }
  }

  /** Whether it still waits for the signature. */
  enum Status {
    OPEN, APPROVED, RETURNED, WITHDRAWN
  }

  private final @Id ProposalId id;
  private final Kind kind;
  private final UUID applicationId;
  private final @Nullable UUID entitlementId;
  private final UUID unitId;
  private final UUID householdId;
  private final UUID holderId;
  private final UUID proposedBy;
  private final String proposedByName;
  private final Instant proposedAt;
  private final LocalDate effectiveFrom;
  private final Lei gross;
  private final String grounds;
  private final String reasons;
  private final String fingerprint;
  private final FrozenDossier dossier;
  private final Declaration declaration;
  private Status status;
  private @Nullable UUID settledBy;
  private @Nullable String settledByName;
  private @Nullable Instant settledAt;
  private String settledNote;
  private @Version @Nullable Long version;

  @PersistenceCreator
  Proposal(ProposalId id, Kind kind, UUID applicationId, @Nullable UUID entitlementId, UUID unitId, UUID householdId, UUID holderId,
      UUID proposedBy, String proposedByName, Instant proposedAt, LocalDate effectiveFrom, Lei gross, String grounds, String reasons,
      String fingerprint, FrozenDossier dossier, Declaration declaration, Status status, @Nullable UUID settledBy, @Nullable String settledByName,
      @Nullable Instant settledAt, String settledNote, @Nullable Long version) {
    this.id = id;
    this.kind = kind;
    this.applicationId = applicationId;
    this.entitlementId = entitlementId;
    this.unitId = unitId;
    this.householdId = householdId;
    this.holderId = holderId;
    this.proposedBy = proposedBy;
    this.proposedByName = proposedByName;
    this.proposedAt = proposedAt;
    this.effectiveFrom = effectiveFrom;
    this.gross = gross;
    this.grounds = grounds;
    this.reasons = reasons;
    this.fingerprint = fingerprint;
    this.dossier = dossier;
    this.declaration = declaration;
    this.status = status;
    this.settledBy = settledBy;
    this.settledByName = settledByName;
    this.settledAt = settledAt;
    this.settledNote = settledNote;
    this.version = version;
  }

  /** Sends a proposal; a refusal or an end without a ground is not possible. */
  static Proposal send(Kind kind, Subject subject, Signature by, LocalDate effectiveFrom, Basis basis) {
    var dossier = basis.dossier();
    RuleViolated.require(!kind.needsGround() || !dossier.grounds().isEmpty(),
        "financialaid.proposal.groundMissing");
    RuleViolated.require(kind != Kind.GRANT || dossier.granted(), "financialaid.proposal.nothingToGrant");
    var grounds = String.join(" ", dossier.grounds().stream().map(FrozenDossier.Ground::code).toList());
    var gross = kind == Kind.REFUSAL || kind == Kind.TERMINATION ? Lei.ZERO : dossier.amounts().gross();
    return new Proposal(ProposalId.create(), kind, subject.applicationId(), subject.entitlementId(), subject.unitId(),
        subject.householdId(), subject.holderId(), by.officer(), by.name(), by.at(), effectiveFrom, gross, grounds,
        dossier.reasons(), basis.fingerprint(), dossier, basis.declaration(), Status.OPEN, null, null, null, "", null);
  }

  /** What a proposal is about. */
  record Subject(UUID applicationId, @Nullable UUID entitlementId, UUID unitId, UUID householdId, UUID holderId) {}

  /** What it rests on: the frozen dossier, what the family declared, and the mark by which a later change of facts shows. */
  record Basis(FrozenDossier dossier, Declaration declaration, String fingerprint) {}

  /** Who acted, and when. */
  record Signature(UUID officer, String name, Instant at) {

    static Signature of(Officer officer, Instant at) {
      return new Signature(officer.id(), officer.name(), at);
    }
  }

  /** @throws RuleViolated when the same officer proposed it, or it is settled already */
  Proposal approve(Signature by) {
    RuleViolated.require(!by.officer().equals(proposedBy), "financialaid.proposal.ownProposal");
    return settle(Status.APPROVED, by, "");
  }

  Proposal sendBack(Signature by, String note) {
    RuleViolated.require(!note.isBlank(), "financialaid.proposal.noteMissing");
    return settle(Status.RETURNED, by, note);
  }

  /** Its author takes it back before anybody signed. */
  Proposal takeBack(Signature by) {
    RuleViolated.require(by.officer().equals(proposedBy), "financialaid.proposal.notYours");
    return settle(Status.WITHDRAWN, by, "");
  }

  /** Whether the officer settled it so before: by a double click, or by a page sent again. */
  boolean isSettledAs(Status outcome, UUID officer) {
    return status == outcome && officer.equals(settledBy);
  }

  private Proposal settle(Status outcome, Signature by, String note) {
    RuleViolated.require(status == Status.OPEN, "financialaid.proposal.settled");
    status = outcome;
    settledBy = by.officer();
    settledByName = by.name();
    settledAt = by.at();
    settledNote = note;
    return this;
  }

  @Override
  public ProposalId getId() {
    return id;
  }

  Kind kind() {
    return kind;
  }

  UUID applicationId() {
    return applicationId;
  }

  @Nullable UUID entitlementId() {
    return entitlementId;
  }

  UUID unitId() {
    return unitId;
  }

  UUID householdId() {
    return householdId;
  }

  UUID holderId() {
    return holderId;
  }

  /** Whether the file of its request was destroyed. */
  boolean isErased() {
    return householdId.equals(applicationId);
  }

  UUID proposedBy() {
    return proposedBy;
  }

  String proposedByName() {
    return proposedByName;
  }

  Instant proposedAt() {
    return proposedAt;
  }

  LocalDate effectiveFrom() {
    return effectiveFrom;
  }

  Lei gross() {
    return gross;
  }

  String fingerprint() {
    return fingerprint;
  }

  Declaration declaration() {
    return declaration;
  }

  FrozenDossier dossier() {
    return dossier;
  }

  Status status() {
    return status;
  }

  @Nullable Instant settledAt() {
    return settledAt;
  }

  String settledNote() {
    return settledNote;
  }
}
