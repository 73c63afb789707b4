package ro.reazem.childprotection.childcase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import ro.reazem.childprotection.sight.Seen;
import ro.reazem.events.casework.CaseState;
import ro.reazem.events.casework.CaseStatus;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SameVersion;

/** The protection case of one child (dosarul copilului): one open case per child, one case manager at a time. */
@Table(schema = "childprotection", name = "child_case")
public class ChildCase implements AggregateRoot<ChildCase, ChildCaseId> {

  private final @Id ChildCaseId id;
  private final UUID oneTimeKey;
  private @Embedded.Empty CaseNumber cited;
  private final UUID childId;
  private final CaseOrigin origin;
  private final String reason;
  private final String entry;
  private @Nullable UUID siblingGroupId;
  private final LocalDate openedOn;
  private CaseStage stage;
  private UUID unitId;
  private @Nullable UUID responsibleId;
  private @Nullable LocalDate appointedOn;
  private List<UUID> team;
  private @Nullable Finality finality;
  private @Nullable LocalDate monitoredSince;
  private @Nullable CaseStage resumesAt;
  private boolean dangerousParent;
  private List<UUID> keptOut;
  private @Embedded.Nullable(prefix = "closing_") @Nullable CaseClosing closing;
  private @Nullable Instant missingSince;
  private final boolean erased;
  private long revision;
  private @Version @Nullable Long version;

  @PersistenceCreator
  ChildCase(ChildCaseId id, UUID oneTimeKey, CaseNumber cited, UUID childId, CaseOrigin origin, String reason, String entry, @Nullable UUID siblingGroupId,
      LocalDate openedOn, CaseStage stage, UUID unitId, @Nullable UUID responsibleId, @Nullable LocalDate appointedOn, List<UUID> team, @Nullable Finality finality,
      @Nullable LocalDate monitoredSince, @Nullable CaseStage resumesAt, boolean dangerousParent, List<UUID> keptOut, @Nullable CaseClosing closing,
      @Nullable Instant missingSince, boolean erased, long revision, @Nullable Long version) {
    this.id = id;
    this.oneTimeKey = oneTimeKey;
    this.cited = cited;
    this.childId = childId;
    this.origin = origin;
    this.reason = reason;
    this.entry = entry;
    this.siblingGroupId = siblingGroupId;
    this.openedOn = openedOn;
    this.stage = stage;
    this.unitId = unitId;
    this.responsibleId = responsibleId;
    this.appointedOn = appointedOn;
    this.team = List.copyOf(team);
    this.finality = finality;
    this.monitoredSince = monitoredSince;
    this.resumesAt = resumesAt;
    this.dangerousParent = dangerousParent;
    this.keptOut = new ArrayList<>(keptOut);
    this.closing = closing;
    this.missingSince = missingSince;
    this.erased = erased;
    this.revision = revision;
    this.version = version;
  }

  /** Opens a case under the number taken for it; whoever opened it works on it until a case manager is appointed. */
  static ChildCase open(NewCase what, int number, int year, List<UUID> team) {
    return new ChildCase(ChildCaseId.create(), what.oneTimeKey(), new CaseNumber(number, year, 0), what.childId(), what.origin(), what.reason(),
        what.entry(), what.siblingGroupId(), what.openedOn(), CaseStage.OPENED, what.unitId(), null, null, team, null, null, null, false, List.of(), null, null, false, 1, null);
  }

  /** Gives it to a case manager (numirea managerului de caz), one at a time; the first one begins the initial assessment. */
  ChildCase appoint(UUID officer, UUID unit, LocalDate on) {
    touched();
    RuleViolated.require(!on.isBefore(openedOn), "childprotection.case.appointedBeforeOpened");
    RuleViolated.require(!officer.equals(responsibleId), "childprotection.case.alreadyAppointed");
    responsibleId = officer;
    unitId = unit;
    appointedOn = on;
    stage = stage != CaseStage.OPENED ? stage : resumesAt == null ? CaseStage.INITIAL_ASSESSMENT : resumesAt;
    resumesAt = null;
    return this;
  }

  /** It was worked on elsewhere (dosar preluat): it goes on where it stood as soon as somebody answers for it; home is since when the child is followed there. */
  ChildCase resumeAt(CaseStage stood, @Nullable LocalDate home) {
    RuleViolated.require(stage == CaseStage.OPENED, "childprotection.case.notYet");
    resumesAt = stood;
    monitoredSince = home;
    return changed();
  }

  ChildCase staff(List<UUID> officers) {
    team = List.copyOf(officers);
    return touched();
  }

  /** Goes on to a stage that may follow; what the stage asks for is known by whoever calls. */
  public ChildCase reach(CaseStage next) {
    touched();
    RuleViolated.require(next.mayFollow(stage), "childprotection.case.notYet");
    stage = next;
    return this;
  }

  public ChildCase aimAt(Finality chosen) {
    finality = chosen;
    return touched();
  }

  /** The child is home: whoever visits it every month counts from here (monitorizare postreintegrare). */
  public ChildCase returnHome(LocalDate on) {
    stage = CaseStage.MONITORING;
    monitoredSince = on;
    return touched();
  }

  /** The child left the place where it lives without leave (plecare neautorizată), or is back: null. */
  public ChildCase missing(@Nullable Instant since) {
    missingSince = since;
    return touched();
  }

  /** Joins it to the cases of brothers and sisters, which move together. */
  ChildCase joinSiblings(UUID group) {
    siblingGroupId = group;
    return changed();
  }

  ChildCase hidePlace(boolean hidden) {
    dangerousParent = hidden;
    return touched();
  }

  /** Hides it from an accused officer at once (I2.4). */
  public ChildCase keepOut(UUID accused) {
    RuleViolated.require(!accused.equals(responsibleId), "childprotection.case.accusedAnswers");
    keptOut.add(accused);
    return touched();
  }

  ChildCase close(CaseClosing how) {
    requireOpen();
    RuleViolated.require(!how.on().isBefore(openedOn), "childprotection.case.closedBeforeOpened");
    closing = how;
    missingSince = null;
    resumesAt = null;
    stage = how.outcome() == CaseOutcome.TRANSFERRED ? CaseStage.TRANSFERRED : CaseStage.CLOSED;
    return changed();
  }

  /** A closed case is taken up again under its number with a suffix (redeschis). */
  ChildCase reopen(UUID by) {
    RuleViolated.require(!stage.isOpen(), "childprotection.case.isOpen");
    closing = null;
    cited = cited.again();
    responsibleId = null;
    appointedOn = monitoredSince = null;
    team = List.of(by);
    stage = CaseStage.OPENED;
    return changed();
  }

  public void requireOpen() {
    RuleViolated.require(stage.isOpen(), "childprotection.case.closed");
  }

  public ChildCase requireVersion(long seen) {
    SameVersion.require(seen, version());
    return this;
  }

  /** Something was written that belongs to it; the case itself stays as it is. */
  public ChildCase touched() {
    requireOpen();
    return changed();
  }

  ChildCase changed() {
    revision++;
    return this;
  }

  /** Where it stands, as every event about it restates; it is closed to the unit but for those who head or control it. */
  public CaseState asCase() {
    return new CaseState(id.asCase(), revision, numberOfYear(), "CHILD", stage.isOpen() ? CaseStatus.OPEN : CaseStatus.CLOSED, stage.name(), openedOn,
        closing == null ? null : closing.on(), unitId, responsibleId, team.stream().filter(one -> !one.equals(responsibleId)).toList(), List.of(childId), "",
        id.path(), true, List.copyOf(keptOut));
  }

  public Seen seen() {
    return new Seen(id.value(), unitId, responsibleId, team);
  }

  public String numberOfYear() {
    return cited.toString();
  }

  @Override
  public ChildCaseId getId() {
    return id;
  }

  public UUID childId() {
    return childId;
  }

  /** How often it was opened again; what is written for one round is not taken for another. */
  public int reopened() {
    return cited.reopened();
  }

  public CaseOrigin origin() {
    return origin;
  }

  public String reason() {
    return reason;
  }

  public String entry() {
    return entry;
  }

  public @Nullable UUID siblingGroupId() {
    return siblingGroupId;
  }

  public LocalDate openedOn() {
    return openedOn;
  }

  public CaseStage stage() {
    return stage;
  }

  public UUID unitId() {
    return unitId;
  }

  public @Nullable UUID responsibleId() {
    return responsibleId;
  }

  public @Nullable LocalDate appointedOn() {
    return appointedOn;
  }

  public List<UUID> team() {
    return team;
  }

  public @Nullable Finality finality() {
    return finality;
  }

  public @Nullable LocalDate monitoredSince() {
    return monitoredSince;
  }

  /** Where it goes on when somebody is appointed, of a case that was taken over and waits; null for all others. */
  public @Nullable CaseStage resumesAt() {
    return resumesAt;
  }

  public boolean dangerousParent() {
    return dangerousParent;
  }

  public @Nullable Instant missingSince() {
    return missingSince;
  }

  public @Nullable CaseClosing closing() {
    return closing;
  }

  public boolean isErased() {
    return erased;
  }

  public long version() {
    return version == null ? 0 : version;
  }
}
