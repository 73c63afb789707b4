package ro.reazem.services.community;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import ro.reazem.events.casework.CaseState;
import ro.reazem.events.casework.CaseStatus;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.acts.ActNumber;
import ro.reazem.platform.jdbc.SameVersion;

/** The file of one vulnerable person (dosarul beneficiarului), from the census to the day nobody has to come any more. */
@Table(schema = "services", name = "community_file")
class CommunityFile implements AggregateRoot<CommunityFile, CommunityFileId> {

  private final @Id CommunityFileId id;
  private final UUID oneTimeKey;
  private final int number;
  private final int year;
  private UUID homeId;
  private final UUID personId;
  private final @Nullable LocalDate bornOn;
  private final UUID serviceUnitId;
  private final UUID unitId;
  private @Nullable UUID responsibleId;
  private List<String> categories;
  private boolean youngMother;
  private CommunityState state;
  private final LocalDate identifiedOn;
  private @Nullable LocalDate consentOn;
  private @Nullable LocalDate activeOn;
  private @Nullable LocalDate endedOn;
  private @Nullable EndReason endReason;
  private String endNote;
  private final boolean erased;
  private long revision;
  private @Version @Nullable Long version;

  @PersistenceCreator
  CommunityFile(CommunityFileId id, UUID oneTimeKey, int number, int year, UUID homeId, UUID personId, @Nullable LocalDate bornOn, UUID serviceUnitId,
      UUID unitId, @Nullable UUID responsibleId, List<String> categories, boolean youngMother, CommunityState state, LocalDate identifiedOn,
      @Nullable LocalDate consentOn, @Nullable LocalDate activeOn, @Nullable LocalDate endedOn, @Nullable EndReason endReason, String endNote, boolean erased,
      long revision, @Nullable Long version) {
    this.id = id;
    this.oneTimeKey = oneTimeKey;
    this.number = number;
    this.year = year;
    this.homeId = homeId;
    this.personId = personId;
    this.bornOn = bornOn;
    this.serviceUnitId = serviceUnitId;
    this.unitId = unitId;
    this.responsibleId = responsibleId;
    this.categories = List.copyOf(categories);
    this.youngMother = youngMother;
    this.state = state;
    this.identifiedOn = identifiedOn;
    this.consentOn = consentOn;
    this.activeOn = activeOn;
    this.endedOn = endedOn;
    this.endReason = endReason;
    this.endNote = endNote;
    this.erased = erased;
    this.revision = revision;
    this.version = version;
  }

  static CommunityFile identify(Identified what, UUID home, UUID unit, ActNumber number, UUID by) {
    requireVulnerable(what.categories());
    return new CommunityFile(CommunityFileId.create(), what.oneTimeKey(), number.number(), number.date().getYear(), home, what.personId(), what.bornOn(),
        what.serviceUnitId(), unit, by, what.categories(), false, CommunityState.IDENTIFIED, what.on(), null, null, null, null, "", false, 1, null);
  }

  /** The person, or who answers for them, agreed. */
  CommunityFile consent(LocalDate on) {
    RuleViolated.require(state == CommunityState.IDENTIFIED, "services.community.notNow");
    RuleViolated.require(!on.isBefore(identifiedOn), "services.community.beforeCensus", identifiedOn);
    state = CommunityState.CONSENTED;
    consentOn = on;
    return changed();
  }

  /** The nurse begins; nobody is followed without having agreed. */
  CommunityFile activate(LocalDate on) {
    RuleViolated.require(state == CommunityState.CONSENTED && consentOn != null, "services.community.noConsent");
    RuleViolated.require(!on.isBefore(consentOn), "services.community.beforeConsent", consentOn);
    state = CommunityState.ACTIVE;
    activeOn = on;
    return changed();
  }

  /** A refusal needs its words, for nobody comes afterwards. */
  CommunityFile close(LocalDate on, EndReason reason, String note) {
    RuleViolated.require(state.isOpen(), "services.community.notNow");
    var latest = activeOn != null ? activeOn : consentOn != null ? consentOn : identifiedOn;
    RuleViolated.require(!on.isBefore(latest), "services.community.beforeLast", latest);
    RuleViolated.require(reason != EndReason.RESOLVED || state == CommunityState.ACTIVE, "services.community.neverActive");
    RuleViolated.require(reason != EndReason.REFUSED || note.strip().length() >= 3, "services.community.refusalWords");
    state = CommunityState.CLOSED;
    endedOn = on;
    endReason = reason;
    endNote = note;
    return changed();
  }

  /** The newest vulnerability sheet tells the categories. */
  CommunityFile assess(List<String> found) {
    requireOpen();
    requireVulnerable(found);
    categories = List.copyOf(found);
    return changed();
  }

  /** A pregnant girl under age (mamă adolescentă); the mark stays. */
  CommunityFile markYoungMother() {
    youngMother = true;
    return changed();
  }

  CommunityFile give(UUID officer) {
    requireOpen();
    responsibleId = officer;
    return changed();
  }

  /** What needs the consent of the person, such as a register of treatment. */
  void requireConsent() {
    requireOpen();
    RuleViolated.require(consentOn != null, "services.community.noConsent");
  }

  void requireOpen() {
    RuleViolated.require(state.isOpen(), "services.community.notNow");
  }

  private static void requireVulnerable(List<String> categories) {
    RuleViolated.require(!categories.isEmpty(), "services.community.noCategory");
  }

  CommunityFile changed() {
    revision++;
    return this;
  }

  /** @throws OptimisticLockingFailureException when somebody changed it meanwhile */
  CommunityFile requireVersion(long seen) {
    SameVersion.require(seen, version());
    return this;
  }

  CaseState asCase() {
    return new CaseState(id.asCase(), revision, numberOfYear(), "COMMUNITY", state.isOpen() ? CaseStatus.OPEN : CaseStatus.CLOSED, state.name(), identifiedOn,
        endedOn, unitId, responsibleId, List.of(), List.of(personId), "", id.path(), false, List.of());
  }

  String numberOfYear() {
    return number + "/" + year;
  }

  @Override
  public CommunityFileId getId() {
    return id;
  }

  UUID homeId() {
    return homeId;
  }

  UUID personId() {
    return personId;
  }

  @Nullable LocalDate bornOn() {
    return bornOn;
  }

  UUID serviceUnitId() {
    return serviceUnitId;
  }

  LocalDate identifiedOn() {
    return identifiedOn;
  }

  List<String> categories() {
    return categories;
  }

  boolean youngMother() {
    return youngMother;
  }

  CommunityState state() {
    return state;
  }

  @Nullable UUID responsibleId() {
    return responsibleId;
  }

  long version() {
    return version == null ? 0 : version;
  }
}
