package ro.reazem.acts.act;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;
import ro.reazem.acts.paper.ActContent;
import ro.reazem.acts.paper.Addressee;
import ro.reazem.acts.template.ActKind;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.acts.Act;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.text.Folding;

/** An act of a case (act administrativ sau de corespondență): drafted, visaed, signed once and never edited afterwards. */
@Table(schema = "acts", name = "act")
public class CaseAct implements AggregateRoot<CaseAct, CaseActId> {

  private final @Id CaseActId id;
  private UUID formKey;
  private String context;
  private UUID caseId;
  private UUID templateId;
  private ActKind kind;
  private String issuer;
  private String subject;
  private String searchText;
  private ActState state;
  private String typed;
  private String addressees;
  private UUID drafterId;
  private String drafterName;
  private Instant draftedAt;
  private Instant changedAt;
  private int round;
  private @Nullable String content;
  private @Nullable String contentSum;
  private @Nullable UUID replacesId;
  private @Nullable Effect effect;
  private @Embedded(onEmpty = OnEmpty.USE_NULL) @Nullable Signature signature;
  private @Nullable UUID copyId;
  private @Nullable CopyKind copyKind;
  private @Nullable LocalDate communicatedOn;
  private @Nullable LocalDate finalOn;
  private @Nullable UUID supersededById;
  private @Nullable String cancelReason;
  private @Version @Nullable Long version;

  @PersistenceCreator
  @SuppressWarnings("NullAway")
  CaseAct(CaseActId id) {
    this.id = id;
  }

  /** Who does something with an act, and when. */
  public record By(UUID officer, String name, Instant at) {

    public static By of(Officer officer, Clock at) {
      return new By(officer.id(), officer.name(), at.instant());
    }
  }

  /** What an act is begun with. */
  public record Beginning(UUID formKey, CaseRef about, UUID template, ActKind kind, String issuer, @Nullable CaseAct older, @Nullable Effect effect) {}

  /** @throws RuleViolated when the older act is not in force */
  public static CaseAct begin(Beginning what, String subject, Typed typed, List<Addressee> addressees, By by) {
    var act = new CaseAct(CaseActId.create());
    act.formKey = what.formKey;
    act.context = what.about.context();
    act.caseId = what.about.id();
    act.templateId = what.template;
    act.kind = what.kind;
    act.issuer = what.issuer;
    act.state = ActState.DRAFT;
    act.drafterId = by.officer;
    act.drafterName = by.name;
    act.draftedAt = by.at;
    if (what.older != null) {
      RuleViolated.require(what.older.isInForce() && what.older.about().equals(what.about), "acts.act.notInForce");
      act.replacesId = what.older.id.value();
      act.effect = what.effect;
    }
    return act.written(subject, typed, addressees, by);
  }

  /** Writes a draft anew; what stood at visas is called back by that. */
  public CaseAct write(String newSubject, Typed newTyped, List<Addressee> newAddressees, By by) {
    RuleViolated.require(state == ActState.DRAFT || state == ActState.AT_VISAS || state == ActState.TO_SIGN, "acts.act.notDraft");
    state = ActState.DRAFT;
    content = null;
    contentSum = null;
    return written(newSubject, newTyped, newAddressees, by);
  }

  private CaseAct written(String newSubject, Typed newTyped, List<Addressee> newAddressees, By by) {
    subject = newSubject;
    typed = newTyped.text();
    addressees = Typed.text(newAddressees);
    searchText = Folding.fold(newSubject + " " + String.join(" ", newAddressees.stream().map(Addressee::name).toList()));
    return changed(by);
  }

  /** Freezes the content and sends it to those who must agree, or to be signed when nobody must. */
  public CaseAct send(ActContent frozen, boolean visasNeeded, By by) {
    RuleViolated.require(state == ActState.DRAFT, "acts.act.notDraft");
    content = frozen.text();
    contentSum = ActContent.sum(content);
    round++;
    state = visasNeeded ? ActState.AT_VISAS : ActState.TO_SIGN;
    return changed(by);
  }

  /** Takes note that all visas of the round are given. */
  public CaseAct visaed(boolean all, By by) {
    RuleViolated.require(state == ActState.AT_VISAS, "acts.visa.notAtVisas");
    state = all ? ActState.TO_SIGN : state;
    return changed(by);
  }

  /** Gives the act back to its drafter, who may mend it. */
  public CaseAct giveBack(By by) {
    RuleViolated.require(state == ActState.AT_VISAS || state == ActState.TO_SIGN, "acts.act.notSent");
    state = ActState.DRAFT;
    content = null;
    contentSum = null;
    return changed(by);
  }

  public CaseAct cancel(String reason, By by) {
    RuleViolated.require(state == ActState.DRAFT, "acts.act.onlyDraftsAreCancelled");
    state = ActState.CANCELLED;
    cancelReason = reason;
    return changed(by);
  }

  /** @throws RuleViolated when the officer drafted it, or it is not to be signed */
  public CaseAct mayBeSigned(UUID by) {
    RuleViolated.require(state == ActState.TO_SIGN, "acts.sign.notToSign");
    RuleViolated.require(!by.equals(drafterId), "acts.sign.ownDraft");
    return this;
  }

  /** Signs it under the number that was just taken. */
  public CaseAct sign(Act issued, By by) {
    mayBeSigned(by.officer);
    state = ActState.SIGNED;
    signature = new Signature(issued.id().value(), issued.number().number(), issued.number().date(), by.officer, by.name, by.at);
    return changed(by);
  }

  CaseAct changed(By by) {
    changedAt = by.at;
    return this;
  }

  /** Keeps which file is the signed copy. */
  public CaseAct copied(UUID file, CopyKind how, By by) {
    RuleViolated.require(state == ActState.SIGNED, "acts.copy.notNow");
    copyId = file;
    copyKind = how;
    return changed(by);
  }

  /** @throws RuleViolated when it is not signed, or no signed copy is kept */
  public CaseAct communicated(LocalDate on, By by) {
    RuleViolated.require(state.isSigned(), "acts.communication.notSigned");
    RuleViolated.require(copyId != null, "acts.communication.noCopy");
    RuleViolated.require(signature != null && !on.isBefore(signature.datedOn()), "acts.communication.beforeAct");
    communicatedOn = communicatedOn == null || on.isBefore(communicatedOn) ? on : communicatedOn;
    state = state == ActState.SIGNED ? ActState.COMMUNICATED : state;
    return changed(by);
  }

  public CaseAct challenged(By by) {
    RuleViolated.require(state == ActState.COMMUNICATED || state == ActState.CHALLENGED || state == ActState.SETTLED, "acts.challenge.notCommunicated");
    state = ActState.CHALLENGED;
    return changed(by);
  }

  /** @param all whether no other challenge of the act waits */
  public CaseAct settled(boolean all, By by) {
    RuleViolated.require(state == ActState.CHALLENGED, "acts.challenge.notChallenged");
    state = all ? ActState.SETTLED : state;
    return changed(by);
  }

  /** Takes note that nobody challenged it in time. */
  public CaseAct unchallenged(LocalDate day) {
    finalOn = state == ActState.COMMUNICATED ? day : finalOn;
    return this;
  }

  /** A newer act has taken its place or taken it out of force. */
  public CaseAct supersede(CaseAct newer, By by) {
    RuleViolated.require(isInForce(), "acts.act.notInForce");
    supersededById = newer.id.value();
    return changed(by);
  }

  public boolean isInForce() {
    return state.isSigned() && supersededById == null;
  }

  @Override
  public CaseActId getId() {
    return id;
  }

  public CaseRef about() {
    return new CaseRef(context, caseId);
  }

  public UUID templateId() {
    return templateId;
  }

  public ActKind kind() {
    return kind;
  }

  public String issuer() {
    return issuer;
  }

  public String subject() {
    return subject;
  }

  public ActState state() {
    return state;
  }

  public Typed typed() {
    return Typed.read(typed);
  }

  public List<Addressee> addressees() {
    return Typed.addressees(addressees);
  }

  /** Who began it, and when. */
  public By drafted() {
    return new By(drafterId, drafterName, draftedAt);
  }

  public int round() {
    return round;
  }

  /** What was frozen; null for a draft. */
  public @Nullable ActContent content() {
    return content == null ? null : ActContent.read(content);
  }

  /** The sum of what was frozen; null for a draft. */
  public @Nullable String contentSum() {
    return contentSum;
  }

  public @Nullable UUID replacesId() {
    return replacesId;
  }

  public @Nullable Effect effect() {
    return effect;
  }

  /** Number, day and signatory; null before it is signed. */
  public @Nullable Signature signature() {
    return signature;
  }

  public @Nullable UUID copyId() {
    return copyId;
  }

  public @Nullable LocalDate communicatedOn() {
    return communicatedOn;
  }

  public @Nullable UUID supersededById() {
    return supersededById;
  }

  public long version() {
    return version == null ? 0 : version;
  }
}
