package ro.reazem.services.pupil;

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

/** The medical file of one pupil (fișa medicală), one per child, from the entry in the collective to the end of school. */
@Table(schema = "services", name = "pupil_file")
class PupilFile implements AggregateRoot<PupilFile, PupilFileId> {

  private final @Id PupilFileId id;
  private final UUID oneTimeKey;
  private final int number;
  private final int year;
  private final UUID childId;
  private final LocalDate bornOn;
  private final UUID unitId;
  private final UUID cabinetId;
  private UUID classId;
  private @Nullable UUID responsibleId;
  private final @Nullable UUID previousId;
  private PupilState state;
  private final LocalDate openedOn;
  private @Nullable String entryNote;
  private @Nullable String entryDoctor;
  private @Nullable LocalDate entryOn;
  private boolean atRisk;
  private @Nullable LocalDate riskSince;
  private @Nullable LocalDate endedOn;
  private String sentTo;
  private String sentNumber;
  private final boolean erased;
  private long revision;
  private @Version @Nullable Long version;

  @PersistenceCreator
  PupilFile(PupilFileId id, UUID oneTimeKey, int number, int year, UUID childId, LocalDate bornOn, UUID unitId, UUID cabinetId, UUID classId,
      @Nullable UUID responsibleId, @Nullable UUID previousId, PupilState state, LocalDate openedOn, @Nullable String entryNote, @Nullable String entryDoctor,
      @Nullable LocalDate entryOn, boolean atRisk, @Nullable LocalDate riskSince, @Nullable LocalDate endedOn, String sentTo, String sentNumber,
      boolean erased, long revision, @Nullable Long version) {
    this.id = id;
    this.oneTimeKey = oneTimeKey;
    this.number = number;
    this.year = year;
    this.childId = childId;
    this.bornOn = bornOn;
    this.unitId = unitId;
    this.cabinetId = cabinetId;
    this.classId = classId;
    this.responsibleId = responsibleId;
    this.previousId = previousId;
    this.state = state;
    this.openedOn = openedOn;
    this.entryNote = entryNote;
    this.entryDoctor = entryDoctor;
    this.entryOn = entryOn;
    this.atRisk = atRisk;
    this.riskSince = riskSince;
    this.endedOn = endedOn;
    this.sentTo = sentTo;
    this.sentNumber = sentNumber;
    this.erased = erased;
    this.revision = revision;
    this.version = version;
  }

  static PupilFile open(UUID key, UUID child, LocalDate bornOn, UUID unit, UUID cabinet, UUID klass, @Nullable UUID previous, LocalDate on, ActNumber number,
      UUID responsible) {
    RuleViolated.require(!on.isBefore(bornOn), "services.pupil.beforeBirth");
    return new PupilFile(PupilFileId.create(), key, number.number(), number.date().getYear(), child, bornOn, unit, cabinet, klass, responsible, previous, PupilState.OPENED,
        on, null, null, null, false, null, null, "", "", false, 1, null);
  }

  /** The family doctor's note came; the file is in work. */
  PupilFile enter(String note, String doctor, LocalDate on) {
    RuleViolated.require(state == PupilState.OPENED, "services.pupil.notNow");
    state = PupilState.ACTIVE;
    entryNote = note;
    entryDoctor = doctor;
    entryOn = on;
    return changed();
  }

  PupilFile risk(boolean there, LocalDate since) {
    RuleViolated.require(state.isOpen(), "services.pupil.notNow");
    atRisk = there;
    riskSince = there ? since : null;
    return changed();
  }

  PupilFile move(UUID klass) {
    RuleViolated.require(state.isOpen(), "services.pupil.notNow");
    classId = klass;
    return changed();
  }

  PupilFile give(UUID officer) {
    RuleViolated.require(state.isOpen(), "services.pupil.notNow");
    responsibleId = officer;
    return changed();
  }

  /** A copy was sent to the next cabinet; the file is closed here. */
  PupilFile transfer(LocalDate on, String to, String number) {
    end(PupilState.TRANSFERRED, on);
    sentTo = to;
    sentNumber = number;
    return this;
  }

  PupilFile archive(LocalDate on) {
    RuleViolated.require(state == PupilState.ACTIVE, "services.pupil.notNow");
    return end(PupilState.ARCHIVED, on);
  }

  private PupilFile end(PupilState how, LocalDate on) {
    RuleViolated.require(state.isOpen(), "services.pupil.notNow");
    RuleViolated.require(!on.isBefore(openedOn), "services.cabinet.endsBefore");
    state = how;
    endedOn = on;
    return changed();
  }

  PupilFile changed() {
    revision++;
    return this;
  }

  /** @throws OptimisticLockingFailureException when somebody changed it meanwhile */
  PupilFile requireVersion(long seen) {
    SameVersion.require(seen, version == null ? 0 : version);
    return this;
  }

  /** Told to others without a word of what is in it. */
  CaseState asCase() {
    return new CaseState(id.asCase(), revision, numberOfYear(), "PUPIL", state.isOpen() ? CaseStatus.OPEN : CaseStatus.CLOSED, state.name(), openedOn, endedOn, unitId,
        responsibleId, List.of(), List.of(childId), "", id.path(), false, List.of());
  }

  String numberOfYear() {
    return number + "/" + year;
  }

  @Override
  public PupilFileId getId() {
    return id;
  }

  UUID childId() {
    return childId;
  }

  LocalDate bornOn() {
    return bornOn;
  }

  @Nullable UUID responsibleId() {
    return responsibleId;
  }

  UUID cabinetId() {
    return cabinetId;
  }

  PupilState state() {
    return state;
  }

  long version() {
    return version == null ? 0 : version;
  }
}
