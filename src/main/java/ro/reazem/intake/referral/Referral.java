package ro.reazem.intake.referral;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import ro.reazem.events.casework.CaseState;
import ro.reazem.events.casework.CaseStatus;
import ro.reazem.events.intake.WorkRouted.Urgency;
import ro.reazem.intake.signal.SignalSheet;
import ro.reazem.kernel.RuleViolated;

/** A referral or signal (sesizare): somebody told that a person may be in danger; nobody ever removes it. */
@Table(schema = "intake", name = "referral")
class Referral implements AggregateRoot<Referral, ReferralId> {

  private final @Id ReferralId id;
  private final UUID entryId;
  @Embedded.Empty
  private final Receipt receipt;
  private final String title;
  private SignalSheet sheet;
  private String searchText;
  private final @Nullable UUID accusedOfficerId;
  private Urgency urgency;
  @Embedded.Nullable(prefix = "triage_")
  private @Nullable Triage triage;
  private ReferralStage stage;
  private UUID unitId;
  private @Nullable UUID responsibleId;
  @Embedded.Nullable(prefix = "offer_")
  private @Nullable Offer offer;
  @Embedded.Nullable(prefix = "attached_")
  private @Nullable Attachment attachment;
  private @Nullable UUID routingId;
  private @Nullable Instant answeredAt;
  private @Nullable Instant actedAt;
  private @Nullable Instant notifiedAt;
  @Embedded.Nullable(prefix = "closing_")
  private @Nullable Closing closing;
  private long revision;
  private @Version @Nullable Long version;

  @PersistenceCreator
  Referral(ReferralId id, UUID entryId, Receipt receipt, String title, SignalSheet sheet, String searchText,
      @Nullable UUID accusedOfficerId, Urgency urgency, @Nullable Triage triage, ReferralStage stage, UUID unitId,
      @Nullable UUID responsibleId, @Nullable Offer offer, @Nullable Attachment attachment, @Nullable UUID routingId,
      @Nullable Instant answeredAt, @Nullable Instant actedAt, @Nullable Instant notifiedAt, @Nullable Closing closing, long revision,
      @Nullable Long version) {
    this.id = id;
    this.entryId = entryId;
    this.receipt = receipt;
    this.title = title;
    this.sheet = sheet;
    this.searchText = searchText;
    this.accusedOfficerId = accusedOfficerId;
    this.urgency = urgency;
    this.triage = triage;
    this.stage = stage;
    this.unitId = unitId;
    this.responsibleId = responsibleId;
    this.offer = offer;
    this.attachment = attachment;
    this.routingId = routingId;
    this.answeredAt = answeredAt;
    this.actedAt = actedAt;
    this.notifiedAt = notifiedAt;
    this.closing = closing;
    this.revision = revision;
    this.version = version;
  }

  /** Enters what was told under the number taken for it. */
  static Referral register(ReferralId id, UUID entryId, Receipt receipt, String title, NewReferral what) {
    var sheet = what.sheet();
    return new Referral(id, entryId, receipt, title, sheet, sheet.searchText(receipt.number()),
        what.accusedOfficerId(), what.urgency(), null, ReferralStage.REGISTERED, what.unitId(), null, null, null, null, null, null, null, null, 1, null);
  }

  /** Decides how urgent it is; once more when circumstances change. */
  Referral triage(Urgency level, Triage decided) {
    requireOpen();
    urgency = level;
    triage = decided;
    stage = stage == ReferralStage.REGISTERED ? ReferralStage.TRIAGED : stage;
    return changed();
  }

  /** Takes it over (preluare). */
  Referral takeOver(UUID officer) {
    requireOpen();
    requireNotAccused(officer);
    responsibleId = officer;
    offer = null;
    stage = stage == ReferralStage.REGISTERED || stage == ReferralStage.TRIAGED ? ReferralStage.TAKEN_OVER : stage;
    return changed();
  }

  /** Gives it to a unit, and to an officer when one is named; whoever had it has it no more. */
  Referral send(UUID unit, @Nullable UUID officer) {
    requireOpen();
    requireNotAccused(officer);
    unitId = unit;
    responsibleId = officer;
    offer = null;
    stage = officer != null ? ReferralStage.TAKEN_OVER : waiting();
    return changed();
  }

  Referral offer(Offer offered) {
    requireOpen();
    requireNotAccused(offered.officerId());
    RuleViolated.require(!offered.unitId().equals(unitId) || offered.officerId() != null && !offered.officerId().equals(responsibleId),
        "intake.referral.offeredToItself");
    offer = offered;
    return changed();
  }

  Referral accept(UUID officer) {
    var accepted = requireOffer();
    RuleViolated.require(accepted.isFor(officer), "intake.referral.offeredToAnother");
    unitId = accepted.unitId();
    responsibleId = null;
    return takeOver(officer);
  }

  Referral declineOffer() {
    requireOffer();
    offer = null;
    return changed();
  }

  /** Notes that somebody acted on the place, the first time (acțiune pe teren). */
  Referral acted(Instant at) {
    actedAt = actedAt == null ? at : actedAt;
    return changed();
  }

  /** Notes that police or the prosecutor were told. */
  Referral notified(Instant at) {
    notifiedAt = notifiedAt == null ? at : notifiedAt;
    return changed();
  }

  Referral identify(SignalSheet known) {
    requireOpen();
    sheet = known;
    searchText = known.searchText(receipt.number());
    return changed();
  }

  Referral route(UUID routing) {
    requireOpen();
    RuleViolated.require(triage != null, "intake.referral.triageFirst");
    routingId = routing;
    stage = ReferralStage.ROUTED;
    return changed();
  }

  /** The context said no, or the routing was withdrawn: the referral waits again. */
  Referral returned(@Nullable Instant answered) {
    answeredAt = answered == null ? answeredAt : answered;
    routingId = answered == null ? null : routingId;
    stage = responsibleId != null ? ReferralStage.TAKEN_OVER : waiting();
    return changed();
  }

  /** The context has it, under a case of its own when it named one. */
  Referral handedOver(@Nullable Attachment to, Instant answered) {
    attachment = to == null ? attachment : to;
    answeredAt = answered;
    stage = attachment == null ? stage : ReferralStage.HANDED_OVER;
    return changed();
  }

  /** Attaches it to the referral of the same person that is being worked on: one child, two signals. */
  Referral attach(Attachment to) {
    requireOpen();
    RuleViolated.require(!to.id().equals(id.value()), "intake.referral.attachedToItself");
    attachment = to;
    offer = null;
    stage = ReferralStage.ATTACHED;
    return changed();
  }

  /** Takes note of a signal attached to it; what is more urgent prevails. */
  Referral strengthen(Urgency level) {
    requireOpen();
    urgency = level.compareTo(urgency) < 0 ? level : urgency;
    return changed();
  }

  /**
   * Closes it.
   *
   * @throws RuleViolated without triage; when it was urgent and nobody acted, without the reason that the head signs; before police
   *     or the prosecutor were told where they must be
   */
  Referral close(Closing closed) {
    requireOpen();
    RuleViolated.require(triage != null, "intake.referral.triageFirst");
    RuleViolated.require(urgency == Urgency.STANDARD || actedAt != null || closed.withoutAction() != null, "intake.referral.actFirst");
    RuleViolated.require(!sheet.mustBeNotified() || notifiedAt != null, "intake.referral.notifyFirst");
    closing = closed;
    offer = null;
    stage = ReferralStage.CLOSED;
    return changed();
  }

  void requireOpen() {
    RuleViolated.require(stage.isOpen(), "intake.referral.closed");
  }

  /** The accused have no part in it, whatever their function (I2.4). */
  private void requireNotAccused(@Nullable UUID officer) {
    RuleViolated.require(officer == null || !officer.equals(accusedOfficerId), "intake.referral.accused");
  }

  private Offer requireOffer() {
    requireOpen();
    if (offer == null) {
      throw new RuleViolated("intake.referral.noOffer");
    }
    return offer;
  }

  private ReferralStage waiting() {
    return triage == null ? ReferralStage.REGISTERED : ReferralStage.TRIAGED;
  }

  Referral changed() {
    revision++;
    return this;
  }

  CaseState asCase() {
    var persons = sheet.personIds();
    return new CaseState(id.asCase(), revision, receipt.number(), "REFERRAL", stage.isOpen() ? CaseStatus.OPEN : CaseStatus.CLOSED,
        stage.name(), receipt.registeredOn(), closing != null ? closing.on() : stage == ReferralStage.ATTACHED && attachment != null
            ? attachment.on() : null, unitId, responsibleId, List.of(), persons, persons.isEmpty() ? title : "", id.path(), false,
        accusedOfficerId == null ? List.of() : List.of(accusedOfficerId));
  }

  @Override
  public ReferralId getId() {
    return id;
  }

  UUID entryId() {
    return entryId;
  }

  Receipt receipt() {
    return receipt;
  }

  String title() {
    return title;
  }

  SignalSheet sheet() {
    return sheet;
  }

  Urgency urgency() {
    return urgency;
  }

  boolean accuses(UUID officer) {
    return officer.equals(accusedOfficerId);
  }

  boolean isOpen() {
    return stage.isOpen();
  }

  @Nullable UUID responsibleId() {
    return responsibleId;
  }

  @Nullable UUID routingId() {
    return routingId;
  }

  @Nullable Instant answeredAt() {
    return answeredAt;
  }

  long version() {
    return version == null ? 0 : version;
  }
}
