package ro.reazem.childprotection.fostercarer;

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
import ro.reazem.childprotection.attestation.AttestLimits;
import ro.reazem.events.casework.CaseState;
import ro.reazem.events.casework.CaseStatus;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.acts.ActNumber;
import ro.reazem.platform.jdbc.SameVersion;

/** The file of whoever asked to become a foster carer (dosarul asistentului maternal), from the request to the end of the work. */
@Table(schema = "childprotection", name = "foster_carer")
class FosterCarer implements AggregateRoot<FosterCarer, FosterCarerId> {

  private final @Id FosterCarerId id;
  private final UUID oneTimeKey;
  private final int number;
  private final int year;
  private final UUID personId;
  private final UUID unitId;
  private @Nullable UUID responsibleId;
  private CarerState state;
  private final LocalDate requestedOn;
  private final String requestNumber;
  @Embedded.Empty(prefix = "wished_")
  private final AttestLimits wished;
  private final String languages;
  private final String religion;
  private @Nullable String contractNumber;
  private @Nullable LocalDate contractOn;
  private @Nullable LocalDate goodUntil;
  private @Nullable LocalDate endedOn;
  @Embedded.Empty(prefix = "registered_")
  private final Receiver registered;
  private long revision;
  private @Version @Nullable Long version;

  @PersistenceCreator
  FosterCarer(FosterCarerId id, UUID oneTimeKey, int number, int year, UUID personId, UUID unitId, @Nullable UUID responsibleId, CarerState state,
      LocalDate requestedOn, String requestNumber, AttestLimits wished, String languages, String religion, @Nullable String contractNumber,
      @Nullable LocalDate contractOn, @Nullable LocalDate goodUntil, @Nullable LocalDate endedOn, Receiver registered, long revision,
      @Nullable Long version) {
    this.id = id;
    this.oneTimeKey = oneTimeKey;
    this.number = number;
    this.year = year;
    this.personId = personId;
    this.unitId = unitId;
    this.responsibleId = responsibleId;
    this.state = state;
    this.requestedOn = requestedOn;
    this.requestNumber = requestNumber;
    this.wished = wished;
    this.languages = languages;
    this.religion = religion;
    this.contractNumber = contractNumber;
    this.contractOn = contractOn;
    this.goodUntil = goodUntil;
    this.endedOn = endedOn;
    this.registered = registered;
    this.revision = revision;
    this.version = version;
  }

  /** Enters a request under the number taken for it. */
  static FosterCarer register(NewCarer what, ActNumber number, UUID unit, Receiver by) {
    var request = what.request();
    return new FosterCarer(FosterCarerId.create(), what.oneTimeKey(), number.number(), number.date().getYear(), what.personId(), unit, by.by(),
        CarerState.REQUESTED, request.on(), request.registeredNumber(), request.wished(), what.languages(), what.religion(), null, null, null,
        null, by, 1, null);
  }

  /** Takes over one who was attested before; whoever has a contract works already. */
  static FosterCarer takenOver(NewCarer what, ActNumber number, UUID unit, Receiver by, FormerAttest last, LocalDate until) {
    var carer = register(what, number, unit, by);
    carer.responsibleId = null;
    carer.state = last.contract() == null ? CarerState.ATTESTED : CarerState.ACTIVE;
    carer.contractNumber = last.contract();
    carer.contractOn = last.contractOn();
    carer.goodUntil = until;
    return carer;
  }

  /** Moves it on; an attest and a contract have acts of their own. */
  FosterCarer act(CarerAct act, LocalDate on) {
    RuleViolated.require(!on.isBefore(requestedOn), "childprotection.fostercarer.beforeRequest", requestedOn);
    state = state.after(act);
    endedOn = state.isOpen() ? null : on;
    return changed();
  }

  /** The Commission attested the carer, or changed the attest. */
  FosterCarer attest(LocalDate until, LocalDate on) {
    if (!state.holdsAttest()) {
      act(CarerAct.ATTEST, on);
    }
    goodUntil = until;
    return changed();
  }

  /** The Commission looked at the attest again. */
  FosterCarer endorsed(LocalDate until) {
    RuleViolated.require(state.holdsAttest(), "childprotection.fostercarer.noAttest");
    goodUntil = until;
    return changed();
  }

  /** The directorate employs the carer (contract individual de muncă). */
  FosterCarer employ(String contract, LocalDate on) {
    act(CarerAct.EMPLOY, on);
    contractNumber = contract;
    contractOn = on;
    return this;
  }

  FosterCarer give(UUID officer) {
    RuleViolated.require(state.isOpen(), "childprotection.fostercarer.notNow");
    responsibleId = officer;
    return changed();
  }

  FosterCarer changed() {
    revision++;
    return this;
  }

  /** @throws OptimisticLockingFailureException when somebody changed it meanwhile */
  FosterCarer requireVersion(long seen) {
    SameVersion.require(seen, version());
    return this;
  }

  CaseState asCase() {
    return new CaseState(id.asCase(), revision, numberOfYear(), "FOSTER_CARER", state.isOpen() ? CaseStatus.OPEN : CaseStatus.CLOSED, state.name(),
        requestedOn, endedOn, unitId, responsibleId, List.of(), List.of(personId), "", id.path(), false, List.of());
  }

  String numberOfYear() {
    return number + "/" + year;
  }

  @Override
  public FosterCarerId getId() {
    return id;
  }

  UUID unitId() {
    return unitId;
  }

  UUID personId() {
    return personId;
  }

  CarerState state() {
    return state;
  }

  LocalDate requestedOn() {
    return requestedOn;
  }

  @Nullable UUID responsibleId() {
    return responsibleId;
  }

  long version() {
    return version == null ? 0 : version;
  }
}
