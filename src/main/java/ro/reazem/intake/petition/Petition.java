package ro.reazem.intake.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import ro.reazem.events.casework.CaseState;
import ro.reazem.events.casework.CaseStatus;
import ro.reazem.intake.entry.Channel;
import ro.reazem.intake.entry.Confidentiality;
import ro.reazem.intake.entry.Entry;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.text.Folding;

/** A petition (petiție): a request, complaint or proposal that must be answered, whether favourably or not. */
@Table(schema = "intake", name = "petition")
class Petition implements AggregateRoot<Petition, PetitionId> {

  private final @Id PetitionId id;
  private final UUID entryId;
  private final String number;
  private final LocalDate openedOn;
  private final UUID registryUnitId;
  private final Confidentiality confidentiality;
  private final Channel channel;
  private final String petitioner;
  private final @Nullable UUID personId;
  private final String subject;
  private final String searchText;
  private UUID unitId;
  private @Nullable UUID responsibleId;
  private final boolean signed;
  private final boolean identified;
  private final boolean tellsOfAbuse;
  private final @Nullable UUID complainedOfId;
  private PetitionState state;
  private LocalDate dueOn;
  private long dueRevision;
  private @Nullable LocalDate extendedOn;
  private @Nullable String extensionAct;
  private @Nullable String forwardedTo;
  private @Nullable ClassingGround classedFor;
  private @Nullable UUID mainPetitionId;
  private @Nullable String referralNumber;
  private @Nullable String answerNumber;
  private @Nullable Boolean favourable;
  private @Nullable LocalDate closedOn;
  private long revision;
  private @Version @Nullable Long version;

  @PersistenceCreator
  Petition(PetitionId id, UUID entryId, String number, LocalDate openedOn, UUID registryUnitId, Confidentiality confidentiality,
      Channel channel, String petitioner, @Nullable UUID personId, String subject, String searchText, UUID unitId,
      @Nullable UUID responsibleId, boolean signed, boolean identified, boolean tellsOfAbuse, @Nullable UUID complainedOfId,
      PetitionState state, LocalDate dueOn, long dueRevision, @Nullable LocalDate extendedOn, @Nullable String extensionAct,
      @Nullable String forwardedTo, @Nullable ClassingGround classedFor, @Nullable UUID mainPetitionId, @Nullable String referralNumber,
      @Nullable String answerNumber, @Nullable Boolean favourable, @Nullable LocalDate closedOn, long revision, @Nullable Long version) {
    this.id = id;
    this.entryId = entryId;
    this.number = number;
    this.openedOn = openedOn;
    this.registryUnitId = registryUnitId;
    this.confidentiality = confidentiality;
    this.channel = channel;
    this.petitioner = petitioner;
    this.personId = personId;
    this.subject = subject;
    this.searchText = searchText;
    this.unitId = unitId;
    this.responsibleId = responsibleId;
    this.signed = signed;
    this.identified = identified;
    this.tellsOfAbuse = tellsOfAbuse;
    this.complainedOfId = complainedOfId;
    this.state = state;
    this.dueOn = dueOn;
    this.dueRevision = dueRevision;
    this.extendedOn = extendedOn;
    this.extensionAct = extensionAct;
    this.forwardedTo = forwardedTo;
    this.classedFor = classedFor;
    this.mainPetitionId = mainPetitionId;
    this.referralNumber = referralNumber;
    this.answerNumber = answerNumber;
    this.favourable = favourable;
    this.closedOn = closedOn;
    this.revision = revision;
    this.version = version;
  }

  static Petition open(PetitionId id, Entry entry, NewPetition what, LocalDate dueOn) {
    var who = entry.correspondent();
    return new Petition(id, entry.getId().value(), entry.number().ofYear(), entry.number().countsFrom(), entry.registryUnitId(),
        entry.paper().confidentiality(), entry.channel(), who.name(), who.personId(), entry.paper().subject(),
        Folding.fold(entry.paper().subject() + " " + who.name()), what.unitId(), null, what.signed(), what.identified(),
        what.tellsOfAbuse(), what.complainedOfId(), PetitionState.NEW, dueOn, 0, null, null, null, null, null, null, null, null, null, 1, null);
  }

  /** @throws RuleViolated when the officer is the one complained of */
  Petition assign(UUID officer, UUID unit) {
    requireOpen();
    RuleViolated.require(!officer.equals(complainedOfId), "intake.petition.complainedOf");
    responsibleId = officer;
    unitId = unit;
    state = state == PetitionState.NEW ? PetitionState.IN_WORK : state;
    return changed();
  }

  Petition extend(String act, LocalDate datedOn, LocalDate newDueOn) {
    RuleViolated.require(state == PetitionState.IN_WORK, "intake.petition.notInWork");
    state = PetitionState.EXTENDED;
    extensionAct = act;
    extendedOn = datedOn;
    dueOn = newDueOn;
    return changed();
  }

  Petition forward(String authority, LocalDate on) {
    forwardedTo = authority;
    return settle(PetitionState.FORWARDED, on);
  }

  /** @throws RuleViolated when the ground does not hold, or the petition tells of abuse: then it becomes a referral */
  Petition classAway(ClassingGround ground, @Nullable Petition answered, LocalDate on) {
    RuleViolated.require(!tellsOfAbuse, "intake.petition.abuseIsNotClassed");
    RuleViolated.require(switch (ground) {
      case UNSIGNED -> !signed;
      case UNIDENTIFIED -> !identified;
      case SAME_AFTER_ANSWER -> true;
    }, "intake.petition.groundDoesNotHold");
    if (ground == ClassingGround.SAME_AFTER_ANSWER) {
      RuleViolated.require(answered != null && answered.state == PetitionState.ANSWERED && samePetitioner(answered),
          "intake.petition.notAnsweredBefore");
      mainPetitionId = answered.id.value();
    }
    classedFor = ground;
    return settle(PetitionState.CLASSED, on);
  }

  /** @throws RuleViolated when the other is of somebody else, settled, or itself joined to this one */
  Petition join(Petition main, LocalDate on) {
    RuleViolated.require(!main.id.equals(id) && main.state.isOpen(), "intake.petition.mainNotOpen");
    RuleViolated.require(samePetitioner(main), "intake.petition.otherPetitioner");
    mainPetitionId = main.id.value();
    return settle(PetitionState.JOINED, on);
  }

  /** @throws RuleViolated when it tells of no abuse */
  Petition refer(String referral, LocalDate on) {
    RuleViolated.require(tellsOfAbuse, "intake.petition.noAbuse");
    referralNumber = referral;
    return settle(PetitionState.REFERRED, on);
  }

  Petition answer(String answer, boolean inFavour, UUID by, LocalDate on) {
    RuleViolated.require(state == PetitionState.IN_WORK || state == PetitionState.EXTENDED, "intake.petition.notInWork");
    RuleViolated.require(!by.equals(complainedOfId), "intake.petition.complainedOf");
    answerNumber = answer;
    favourable = inFavour;
    return settle(PetitionState.ANSWERED, on);
  }

  private Petition settle(PetitionState settled, LocalDate on) {
    requireOpen();
    state = settled;
    closedOn = on;
    return changed();
  }

  private void requireOpen() {
    RuleViolated.require(state.isOpen(), "intake.petition.settled");
  }

  Petition changed() {
    revision++;
    return this;
  }

  private boolean samePetitioner(Petition other) {
    return personId != null ? personId.equals(other.personId)
        : !petitioner.isBlank() && Folding.fold(petitioner).equals(Folding.fold(other.petitioner));
  }

  CaseState asCase() {
    return new CaseState(id.asCase(), revision, number, "PETITION", closedOn == null ? CaseStatus.OPEN : CaseStatus.CLOSED, state.name(),
        openedOn, closedOn, unitId, responsibleId, List.of(), personId == null ? List.of() : List.of(personId),
        personId == null ? subject : "", "/registry/petitions/" + id, confidentiality != Confidentiality.GENERAL, List.of());
  }

  @Override
  public PetitionId getId() {
    return id;
  }

  UUID entryId() {
    return entryId;
  }

  public String number() {
    return number;
  }

  UUID unitId() {
    return unitId;
  }

  @Nullable UUID responsibleId() {
    return responsibleId;
  }

  boolean identified() {
    return identified;
  }

  PetitionState state() {
    return state;
  }

  LocalDate dueOn() {
    return dueOn;
  }

  long version() {
    return version == null ? 0 : version;
  }
}
