package ro.reazem.childprotection.adoption.procedure;

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
import ro.reazem.childprotection.adoption.Assigned;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.acts.ActNumber;
import ro.reazem.platform.jdbc.SameVersion;

/**
 * The adoption of one child (dosarul de adopție al copilului), from the plan to the end of monitoring. Until the approval it bears the name the child has,
 * from then on the name the child got: who the child was is sealed.
 */
@Table(schema = "childprotection", name = "adoption_file")
public class AdoptionFile implements AggregateRoot<AdoptionFile, AdoptionFileId> {

  private final @Id AdoptionFileId id;
  private final UUID oneTimeKey;
  private final int number;
  private final int year;
  private final UUID caseId;
  private String childName;
  private final @Nullable LocalDate childBornOn;
  private final String childSex;
  private final int siblings;
  private final boolean healthNeeds;
  private final UUID unitId;
  private UUID responsibleId;
  private List<UUID> team;
  private AdoptionState state;
  private final AdoptionGround ground;
  private final LocalDate groundOn;
  private final LocalDate finalityOn;
  private final LocalDate openedOn;
  private boolean hard;
  private @Nullable String rnaNumber;
  private @Nullable UUID adoptersId;
  private @Nullable LocalDate entrustedOn;
  private @Nullable LocalDate approvedOn;
  private @Nullable LocalDate endedOn;
  private @Version @Nullable Long version;

  @PersistenceCreator
  AdoptionFile(AdoptionFileId id, UUID oneTimeKey, int number, int year, UUID caseId, String childName, @Nullable LocalDate childBornOn, String childSex,
      int siblings, boolean healthNeeds, UUID unitId, UUID responsibleId, List<UUID> team, AdoptionState state, AdoptionGround ground, LocalDate groundOn,
      LocalDate finalityOn, LocalDate openedOn, boolean hard, @Nullable String rnaNumber, @Nullable UUID adoptersId, @Nullable LocalDate entrustedOn,
      @Nullable LocalDate approvedOn, @Nullable LocalDate endedOn, @Nullable Long version) {
    this.id = id;
    this.oneTimeKey = oneTimeKey;
    this.number = number;
    this.year = year;
    this.caseId = caseId;
    this.childName = childName;
    this.childBornOn = childBornOn;
    this.childSex = childSex;
    this.siblings = siblings;
    this.healthNeeds = healthNeeds;
    this.unitId = unitId;
    this.responsibleId = responsibleId;
    this.team = List.copyOf(team);
    this.state = state;
    this.ground = ground;
    this.groundOn = groundOn;
    this.finalityOn = finalityOn;
    this.openedOn = openedOn;
    this.hard = hard;
    this.rnaNumber = rnaNumber;
    this.adoptersId = adoptersId;
    this.entrustedOn = entrustedOn;
    this.approvedOn = approvedOn;
    this.endedOn = endedOn;
    this.version = version;
  }

  /** Opens the file of a child whose plan leads to adoption. */
  static AdoptionFile plan(NewAdoption what, PlannedChild child, ActNumber number, UUID unit) {
    return new AdoptionFile(AdoptionFileId.create(), what.oneTimeKey(), number.number(), number.date().getYear(), child.caseId(), child.name(), child.bornOn(),
        child.sex(), what.siblings(), what.healthNeeds(), unit, what.responsibleId(), List.of(), AdoptionState.PLANNED, what.ground(), what.groundOn(),
        child.finalityOn(), number.date(), false, null, null, null, null, null, null);
  }

  /** Moves it on. */
  AdoptionFile act(AdoptionAct act, LocalDate on) {
    RuleViolated.require(!on.isBefore(finalityOn), "childprotection.adoption.beforeFinality", finalityOn);
    RuleViolated.require(entrustedOn == null || act == AdoptionAct.HEALTH || !on.isBefore(entrustedOn), "childprotection.adoption.beforeEntrusting",
        entrustedOn == null ? on : entrustedOn);
    state = state.after(act);
    hard = hard || act == AdoptionAct.MARK_HARD;
    if (act == AdoptionAct.MATCH_REFUSED && state == AdoptionState.ADOPTABLE || act == AdoptionAct.END_ENTRUSTING) {
      adoptersId = null;
      entrustedOn = null;
    }
    endedOn = state.isOpen() ? null : on;
    return this;
  }

  /** Entered in the national register of adoptions (RNA): the child is adoptable. */
  AdoptionFile register(String rna, LocalDate on) {
    act(AdoptionAct.REGISTER, on);
    rnaNumber = rna;
    return this;
  }

  AdoptionFile confirm(UUID adopters, LocalDate on) {
    act(AdoptionAct.CONFIRMED, on);
    adoptersId = adopters;
    return this;
  }

  AdoptionFile entrust(LocalDate on) {
    act(AdoptionAct.ENTRUST, on);
    entrustedOn = on;
    return this;
  }

  /** The court approved the adoption: the child bears the new name here too. */
  AdoptionFile approve(String nameAfter, LocalDate on) {
    act(AdoptionAct.APPROVE, on);
    childName = nameAfter;
    approvedOn = on;
    return this;
  }

  AdoptionFile give(UUID officer, List<UUID> others) {
    RuleViolated.require(state.isOpen(), "childprotection.adoption.notNow");
    responsibleId = officer;
    team = List.copyOf(others);
    return this;
  }

  /** @throws OptimisticLockingFailureException when somebody changed it meanwhile */
  AdoptionFile requireVersion(long seen) {
    SameVersion.require(seen, version());
    return this;
  }

  public Assigned assigned() {
    return new Assigned(unitId, responsibleId, team);
  }

  /** What matching knows of the child. */
  public ChildProfile profile() {
    return new ChildProfile(childBornOn, childSex, siblings, healthNeeds);
  }

  public String numberOfYear() {
    return number + "/" + year;
  }

  public String childName() {
    return childName;
  }

  public @Nullable LocalDate childBornOn() {
    return childBornOn;
  }

  public AdoptionState state() {
    return state;
  }

  public AdoptionGround ground() {
    return ground;
  }

  public LocalDate groundOn() {
    return groundOn;
  }

  public LocalDate finalityOn() {
    return finalityOn;
  }

  public boolean hard() {
    return hard;
  }

  public @Nullable String rnaNumber() {
    return rnaNumber;
  }

  public @Nullable UUID adoptersId() {
    return adoptersId;
  }

  public @Nullable LocalDate entrustedOn() {
    return entrustedOn;
  }

  public @Nullable LocalDate approvedOn() {
    return approvedOn;
  }

  UUID caseId() {
    return caseId;
  }

  public long version() {
    return version == null ? 0 : version;
  }

  @Override
  public AdoptionFileId getId() {
    return id;
  }
}
