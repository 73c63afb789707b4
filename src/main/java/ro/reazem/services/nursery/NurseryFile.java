package ro.reazem.services.nursery;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import ro.reazem.events.casework.CaseState;
import ro.reazem.events.casework.CaseStatus;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.acts.ActNumber;
import ro.reazem.platform.jdbc.SameVersion;
import ro.reazem.services.points.Candidate;
import ro.reazem.services.points.Family;
import ro.reazem.services.unit.AgeGroup;
import ro.reazem.services.unit.Programme;
import ro.reazem.services.unit.ServiceUnit;

/** The nursery file of one child (dosarul copilului la creșă), from the request to the day the child leaves. */
@Table(schema = "services", name = "nursery_file")
class NurseryFile implements AggregateRoot<NurseryFile, NurseryFileId> {

  private static final long FILES_A_YEAR = 1_000_000;

  private final @Id NurseryFileId id;
  private final UUID oneTimeKey;
  private final int number;
  private final int year;
  private final UUID childId;
  private final UUID parentId;
  private final LocalDate bornOn;
  private final UUID campaignId;
  private UUID unitId;
  private UUID nurseryId;
  private @Nullable UUID responsibleId;
  private final List<UUID> options;
  private final AgeGroup age;
  private final Programme programme;
  private final LocalDate requestedOn;
  private final String requestNumber;
  private NurseryState state;
  @Embedded.Empty(prefix = "family_")
  private Family family;
  private @Nullable Integer criterion;
  private @Nullable Integer points;
  private @Nullable LocalDate offeredOn;
  private @Nullable LocalDate confirmUntil;
  private @Nullable String contractNumber;
  private @Nullable LocalDate contractOn;
  private @Nullable LocalDate endedOn;
  private @Nullable LeavingReason endReason;
  private String endNote;
  @Embedded.Empty(prefix = "registered_")
  private final Signer registered;
  private final boolean erased;
  private long revision;
  private @Version @Nullable Long version;

  @PersistenceCreator
  NurseryFile(NurseryFileId id, UUID oneTimeKey, int number, int year, UUID childId, UUID parentId, LocalDate bornOn, UUID campaignId, UUID unitId,
      UUID nurseryId, @Nullable UUID responsibleId, List<UUID> options, AgeGroup age, Programme programme, LocalDate requestedOn, String requestNumber,
      NurseryState state, Family family, @Nullable Integer criterion, @Nullable Integer points, @Nullable LocalDate offeredOn, @Nullable LocalDate confirmUntil,
      @Nullable String contractNumber, @Nullable LocalDate contractOn, @Nullable LocalDate endedOn, @Nullable LeavingReason endReason, String endNote,
      Signer registered, boolean erased, long revision, @Nullable Long version) {
    this.id = id;
    this.oneTimeKey = oneTimeKey;
    this.number = number;
    this.year = year;
    this.childId = childId;
    this.parentId = parentId;
    this.bornOn = bornOn;
    this.campaignId = campaignId;
    this.unitId = unitId;
    this.nurseryId = nurseryId;
    this.responsibleId = responsibleId;
    this.options = List.copyOf(options);
    this.age = age;
    this.programme = programme;
    this.requestedOn = requestedOn;
    this.requestNumber = requestNumber;
    this.state = state;
    this.family = family;
    this.criterion = criterion;
    this.points = points;
    this.offeredOn = offeredOn;
    this.confirmUntil = confirmUntil;
    this.contractNumber = contractNumber;
    this.contractOn = contractOn;
    this.endedOn = endedOn;
    this.endReason = endReason;
    this.endNote = endNote;
    this.registered = registered;
    this.erased = erased;
    this.revision = revision;
    this.version = version;
  }

  static NurseryFile request(Asked what, AgeGroup age, ServiceUnit first, ActNumber number, Signer by) {
    return new NurseryFile(NurseryFileId.create(), what.oneTimeKey(), number.number(), number.date().getYear(), what.childId(), what.parentId(), what.bornOn(),
        what.campaignId(), first.unitId(), first.id(), by.by(), what.options(), age, what.programme(), what.on(), what.registeredNumber(),
        NurseryState.REQUESTED, what.family(), null, null, null, null, null, null, null, null, "", by, false, 1, null);
  }

  /** What the request tells was corrected; after the stage was closed only an admitted challenge does that (I10.4). */
  NurseryFile tell(Family corrected) {
    RuleViolated.require(state.isAsking(), "services.nursery.notNow");
    family = corrected;
    return changed();
  }

  /** The points of the stage, frozen until an admitted challenge or the next ranking. */
  NurseryFile scored(int reached, int given) {
    criterion = reached;
    points = given;
    return changed();
  }

  NurseryFile waits() {
    RuleViolated.require(state.isAsking(), "services.nursery.notNow");
    state = NurseryState.WAITING;
    return changed();
  }

  /** A place is offered at one of the nurseries that were named. */
  NurseryFile offer(ServiceUnit nursery, LocalDate on, LocalDate until) {
    RuleViolated.require(state.isAsking(), "services.nursery.notNow");
    RuleViolated.require(options.contains(nursery.id()), "services.nursery.notAnOption");
    state = NurseryState.OFFERED;
    nurseryId = nursery.id();
    unitId = nursery.unitId();
    offeredOn = on;
    confirmUntil = until;
    return changed();
  }

  /** The parents signed the contract, in time. */
  NurseryFile enrol(String contract, LocalDate on) {
    RuleViolated.require(state == NurseryState.OFFERED, "services.nursery.notOffered");
    RuleViolated.require(confirmUntil != null && !on.isAfter(confirmUntil), "services.nursery.confirmedLate", confirmUntil);
    RuleViolated.require(!on.isBefore(requestedOn), "services.nursery.beforeRequest", requestedOn);
    state = NurseryState.ENROLLED;
    contractNumber = contract;
    contractOn = on;
    return changed();
  }

  /** The place was declined, or its term passed. */
  NurseryFile decline(LocalDate on, String note) {
    RuleViolated.require(state == NurseryState.OFFERED, "services.nursery.notOffered");
    return end(NurseryState.DECLINED, on, null, note);
  }

  NurseryFile cancel(LocalDate on, String note) {
    RuleViolated.require(state.isAsking() || state == NurseryState.OFFERED, "services.nursery.notNow");
    return end(NurseryState.CANCELLED, on, null, note);
  }

  NurseryFile refuse(LocalDate on, String note) {
    RuleViolated.require(state.isAsking(), "services.nursery.notNow");
    RuleViolated.require(note.strip().length() >= 3, "services.nursery.reasonMissing");
    return end(NurseryState.REFUSED, on, null, note);
  }

  NurseryFile warn() {
    RuleViolated.require(state == NurseryState.ENROLLED, "services.nursery.notThere");
    state = NurseryState.WARNED;
    return changed();
  }

  NurseryFile settle() {
    RuleViolated.require(state == NurseryState.WARNED, "services.nursery.notWarned");
    state = NurseryState.ENROLLED;
    return changed();
  }

  /** The child leaves, or loses the place after a warning. */
  NurseryFile leave(LocalDate on, LeavingReason reason, String note) {
    RuleViolated.require(state.isThere(), "services.nursery.notThere");
    RuleViolated.require(reason.isOfFamily() || state == NurseryState.WARNED, "services.nursery.notWarned");
    RuleViolated.require(contractOn == null || !on.isBefore(contractOn), "services.nursery.beforeContract", contractOn);
    return end(reason.isOfFamily() ? NurseryState.LEFT : NurseryState.WITHDRAWN, on, reason, note);
  }

  NurseryFile give(UUID officer) {
    RuleViolated.require(state.isOpen(), "services.nursery.notNow");
    responsibleId = officer;
    return changed();
  }

  private NurseryFile end(NurseryState how, LocalDate on, @Nullable LeavingReason reason, String note) {
    state = how;
    endedOn = on;
    endReason = reason;
    endNote = note;
    return changed();
  }

  NurseryFile changed() {
    revision++;
    return this;
  }

  /** @throws OptimisticLockingFailureException when somebody changed it meanwhile */
  NurseryFile requireVersion(long seen) {
    SameVersion.require(seen, version());
    return this;
  }

  Candidate asCandidate(int reached, int given) {
    return new Candidate(id.value(), options, age, reached, given, bornOn, year * FILES_A_YEAR + number);
  }

  Candidate asCandidate() {
    return asCandidate(criterion == null ? Integer.MAX_VALUE : criterion, points == null ? 0 : points);
  }

  CaseState asCase() {
    return new CaseState(id.asCase(), revision, numberOfYear(), "NURSERY", state.isOpen() ? CaseStatus.OPEN : CaseStatus.CLOSED, state.name(), requestedOn,
        endedOn, unitId, responsibleId, List.of(), List.of(childId, parentId), "", id.path(), false, List.of());
  }

  String numberOfYear() {
    return number + "/" + year;
  }

  @Override
  public NurseryFileId getId() {
    return id;
  }

  UUID childId() {
    return childId;
  }

  LocalDate bornOn() {
    return bornOn;
  }

  UUID campaignId() {
    return campaignId;
  }

  UUID nurseryId() {
    return nurseryId;
  }

  List<UUID> options() {
    return options;
  }

  AgeGroup age() {
    return age;
  }

  Family family() {
    return family;
  }

  NurseryState state() {
    return state;
  }

  @Nullable UUID responsibleId() {
    return responsibleId;
  }

  @Nullable LocalDate confirmUntil() {
    return confirmUntil;
  }

  long version() {
    return version == null ? 0 : version;
  }
}
