package ro.reazem.childprotection.prevention;

import java.time.Instant;
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

/** The file of a child who may be kept in the family by help (dosarul de prevenire a separării), from the observation sheet to its end. */
@Table(schema = "childprotection", name = "prevention_file")
class PreventionFile implements AggregateRoot<PreventionFile, PreventionId> {

  private final @Id PreventionId id;
  private final UUID oneTimeKey;
  private final int number;
  private final int year;
  private final UUID childId;
  private final String service;
  private final String trigger;
  private final String entry;
  private final Instant registeredAt;
  private final UUID unitId;
  private @Nullable UUID responsibleId;
  private final List<UUID> team;
  private PreventionState state;
  private @Nullable Boolean atRisk;
  private @Nullable LocalDate activeSince;
  private @Nullable LocalDate refusedOn;
  private @Nullable LocalDate endedOn;
  private @Nullable UUID caseId;
  private long revision;
  private @Version @Nullable Long version;

  @PersistenceCreator
  PreventionFile(PreventionId id, UUID oneTimeKey, int number, int year, UUID childId, String service, String trigger, String entry, Instant registeredAt,
      UUID unitId, @Nullable UUID responsibleId, List<UUID> team, PreventionState state, @Nullable Boolean atRisk, @Nullable LocalDate activeSince,
      @Nullable LocalDate refusedOn, @Nullable LocalDate endedOn, @Nullable UUID caseId, long revision, @Nullable Long version) {
    this.id = id;
    this.oneTimeKey = oneTimeKey;
    this.number = number;
    this.year = year;
    this.childId = childId;
    this.service = service;
    this.trigger = trigger;
    this.entry = entry;
    this.registeredAt = registeredAt;
    this.unitId = unitId;
    this.responsibleId = responsibleId;
    this.team = List.copyOf(team);
    this.state = state;
    this.atRisk = atRisk;
    this.activeSince = activeSince;
    this.refusedOn = refusedOn;
    this.endedOn = endedOn;
    this.caseId = caseId;
    this.revision = revision;
    this.version = version;
  }

  /** Enters a child at risk under the number taken for it; whoever entered it is responsible until somebody else is; nobody, when it came from elsewhere. */
  static PreventionFile register(NewPrevention what, ActNumber number, UUID unit, @Nullable UUID by) {
    return new PreventionFile(PreventionId.create(), what.oneTimeKey(), number.number(), number.date().getYear(), what.childId(), what.service(),
        what.trigger().name(), what.entry(), what.registeredAt(), unit, by, by == null ? List.of() : List.of(by), PreventionState.IDENTIFIED, null, null, null, null, null, 1, null);
  }

  /** The first visit was made: there is a risk that help must answer, or there is none. */
  PreventionFile assess(boolean risk) {
    state = state.after(PreventionAct.ASSESS);
    atRisk = risk;
    return changed();
  }

  /** @throws RuleViolated when there is a risk, or there is none and a plan is written for it */
  PreventionFile act(PreventionAct act) {
    var next = state.after(act);
    RuleViolated.require(act != PreventionAct.FIND_NO_RISK || !Boolean.TRUE.equals(atRisk), "childprotection.prevention.riskThere");
    RuleViolated.require(act != PreventionAct.DRAFT || Boolean.TRUE.equals(atRisk), "childprotection.prevention.noRisk");
    state = next;
    return changed();
  }

  /** The disposition was given (dispoziția primarului): the plan is carried out. */
  PreventionFile activate(LocalDate on) {
    act(PreventionAct.ACTIVATE);
    activeSince = activeSince == null ? on : activeSince;
    refusedOn = null;
    return this;
  }

  /** The family does not sign the contract (refuzul contractului cu familia). */
  PreventionFile refused(LocalDate on) {
    RuleViolated.require(state == PreventionState.PLAN_DRAFTED || state == PreventionState.PLAN_ACTIVE, "childprotection.prevention.notNow");
    refusedOn = on;
    return changed();
  }

  PreventionFile end(PreventionAct act, LocalDate on, @Nullable UUID protectionCase) {
    act(act);
    endedOn = on;
    caseId = protectionCase;
    return this;
  }

  PreventionFile give(UUID officer) {
    requireOpen();
    responsibleId = officer;
    return changed();
  }

  void requireOpen() {
    RuleViolated.require(state.isOpen(), "childprotection.prevention.notNow");
  }

  PreventionFile changed() {
    revision++;
    return this;
  }

  /** @throws OptimisticLockingFailureException when somebody changed it meanwhile */
  PreventionFile requireVersion(long seen) {
    SameVersion.require(seen, version());
    return this;
  }

  CaseState asCase() {
    var others = team.stream().filter(one -> !one.equals(responsibleId)).toList();
    return new CaseState(id.asCase(), revision, numberOfYear(), "PREVENTION", state.isOpen() ? CaseStatus.OPEN : CaseStatus.CLOSED, state.name(),
        LocalDate.ofInstant(registeredAt, PreventionLaw.BUCHAREST), endedOn, unitId, responsibleId, others, List.of(childId), "", id.path(), true, List.of());
  }

  String numberOfYear() {
    return number + "/" + year;
  }

  @Override
  public PreventionId getId() {
    return id;
  }

  UUID childId() {
    return childId;
  }

  UUID unitId() {
    return unitId;
  }

  PreventionState state() {
    return state;
  }

  String service() {
    return service;
  }

  Instant registeredAt() {
    return registeredAt;
  }

  @Nullable UUID responsibleId() {
    return responsibleId;
  }

  @Nullable LocalDate activeSince() {
    return activeSince;
  }

  @Nullable LocalDate refusedOn() {
    return refusedOn;
  }

  @Nullable UUID caseId() {
    return caseId;
  }

  long version() {
    return version == null ? 0 : version;
  }
}
