package ro.reazem.childprotection.disability;

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
import ro.reazem.platform.acts.ActNumber;
import ro.reazem.platform.jdbc.SameVersion;

/** The file of a child with a disability (dosarul copilului cu dizabilități): request after request, until the right ends; one is open per child. */
@Table(schema = "childprotection", name = "disability_file")
class DisabilityFile implements AggregateRoot<DisabilityFile, DisabilityFileId> {

  static final String KIND = "CHILD_DISABILITY";

  private final @Id DisabilityFileId id;
  private final UUID oneTimeKey;
  private final int number;
  private final int year;
  private final UUID childId;
  private final UUID unitId;
  private @Nullable UUID responsibleId;
  private List<UUID> team;
  private FileState state;
  private int round;
  private RequestReason reason;
  private RequestOrigin origin;
  private String applicant;
  private boolean atSchool;
  private LocalDate requestedOn;
  private String requestNumber;
  private final LocalDate openedOn;
  private String missing;
  private @Nullable UUID itemId;
  private @Nullable LocalDate decidedOn;
  private String decision;
  private @Nullable UUID resolutionId;
  private @Nullable LocalDate endedOn;
  private String ending;
  @Embedded.Empty(prefix = "registered_")
  private final Registered registered;
  private long revision;
  private @Version @Nullable Long version;

  @PersistenceCreator
  DisabilityFile(DisabilityFileId id, UUID oneTimeKey, int number, int year, UUID childId, UUID unitId, @Nullable UUID responsibleId, List<UUID> team,
      FileState state, int round, RequestReason reason, RequestOrigin origin, String applicant, boolean atSchool, LocalDate requestedOn, String requestNumber,
      LocalDate openedOn, String missing, @Nullable UUID itemId, @Nullable LocalDate decidedOn, String decision, @Nullable UUID resolutionId,
      @Nullable LocalDate endedOn, String ending, Registered registered, long revision, @Nullable Long version) {
    this.id = id;
    this.oneTimeKey = oneTimeKey;
    this.number = number;
    this.year = year;
    this.childId = childId;
    this.unitId = unitId;
    this.responsibleId = responsibleId;
    this.team = List.copyOf(team);
    this.state = state;
    this.round = round;
    this.reason = reason;
    this.origin = origin;
    this.applicant = applicant;
    this.atSchool = atSchool;
    this.requestedOn = requestedOn;
    this.requestNumber = requestNumber;
    this.openedOn = openedOn;
    this.missing = missing;
    this.itemId = itemId;
    this.decidedOn = decidedOn;
    this.decision = decision;
    this.resolutionId = resolutionId;
    this.endedOn = endedOn;
    this.ending = ending;
    this.registered = registered;
    this.revision = revision;
    this.version = version;
  }

  /** Enters the first request under the number taken for it; whoever enters it works in the team. */
  static DisabilityFile register(UUID key, UUID child, EvaluationRequest request, ActNumber number, UUID unit, Registered by) {
    return new DisabilityFile(DisabilityFileId.create(), key, number.number(), number.date().getYear(), child, unit, null, List.of(by.by()),
        FileState.REQUESTED, 1, request.reason(), request.origin(), request.applicant(), request.atSchool(), request.on(), request.registeredNumber(),
        request.on(), "", null, null, "", null, null, "", by, 1, null);
  }

  /** Another request for a child that has a certificate (cerere de reevaluare). */
  DisabilityFile requestAgain(EvaluationRequest request) {
    RuleViolated.require(state == FileState.CERTIFIED, "childprotection.disability.requestRuns");
    RuleViolated.require(request.reason() == RequestReason.REEVALUATION || request.reason() == RequestReason.CHANGE, "childprotection.disability.notFirstAgain");
    state = state.to(FileState.REQUESTED);
    round++;
    reason = request.reason();
    origin = request.origin();
    applicant = request.applicant();
    atSchool = request.atSchool();
    requestedOn = request.on();
    requestNumber = request.registeredNumber();
    itemId = null;
    decidedOn = null;
    decision = "";
    resolutionId = null;
    missing = "";
    return changed();
  }

  DisabilityFile giveBack(String what) {
    RuleViolated.require(what.strip().length() >= 3, "childprotection.disability.missingMissing");
    state = state.to(FileState.INCOMPLETE);
    missing = what.strip();
    return changed();
  }

  DisabilityFile evaluate() {
    state = state.to(FileState.IN_EVALUATION);
    missing = "";
    return changed();
  }

  DisabilityFile report() {
    state = state.to(FileState.REPORTED);
    return changed();
  }

  /** @throws RuleViolated while there is no report (I6.5) */
  DisabilityFile propose(UUID item) {
    RuleViolated.require(state == FileState.REPORTED, "childprotection.disability.noReport");
    state = state.to(FileState.AT_COMMISSION);
    itemId = item;
    missing = "";
    return changed();
  }

  /** The secretariat gave the matter back, or it was withdrawn. */
  DisabilityFile notHeard(String why, boolean again) {
    state = state.to(FileState.REPORTED);
    missing = why;
    itemId = again ? itemId : null;
    return changed();
  }

  /** A decision that a certificate is to follow: of the commission, or of the court. */
  DisabilityFile decide(LocalDate on, String cited, @Nullable UUID resolution) {
    RuleViolated.require(cited.strip().length() >= 3, "childprotection.disability.decisionMissing");
    state = state.to(FileState.DECIDED);
    decidedOn = on;
    decision = cited.strip();
    resolutionId = resolution;
    return changed();
  }

  /** The commission classes the child in no degree; a certificate that still runs keeps the file open until it ends. */
  DisabilityFile classInNone(LocalDate on, String cited, @Nullable UUID resolution, boolean runs) {
    decidedOn = on;
    decision = cited;
    resolutionId = resolution;
    if (runs) {
      state = state.to(FileState.DECIDED).to(FileState.CERTIFIED);
      return changed();
    }
    return end(FileState.NOT_CLASSED, on, cited);
  }

  /** The number of the resolution was cancelled: the matter waits for a new one. */
  DisabilityFile undecide() {
    state = state.to(FileState.AT_COMMISSION);
    endedOn = null;
    ending = "";
    decidedOn = null;
    decision = "";
    resolutionId = null;
    return changed();
  }

  DisabilityFile certify() {
    state = state.to(FileState.CERTIFIED);
    return changed();
  }

  DisabilityFile giveUp(LocalDate on, String why, boolean runs) {
    if (runs) {
      RuleViolated.require(state != FileState.CERTIFIED, "childprotection.disability.notNow");
      return certify();
    }
    return end(FileState.GIVEN_UP, on, why);
  }

  DisabilityFile end(FileState how, LocalDate on, String why) {
    RuleViolated.require(!on.isBefore(openedOn), "childprotection.disability.beforeRequest", openedOn);
    RuleViolated.require(why.strip().length() >= 3, "childprotection.disability.reasonMissing");
    state = state.to(how);
    endedOn = on;
    ending = why.strip();
    return changed();
  }

  DisabilityFile give(UUID officer, @Nullable UUID another) {
    RuleViolated.require(state.isOpen(), "childprotection.disability.notNow");
    responsibleId = officer;
    if (another != null && !team.contains(another)) {
      var more = new ArrayList<>(team);
      more.add(another);
      team = List.copyOf(more);
    }
    return changed();
  }

  DisabilityFile changed() {
    revision++;
    return this;
  }

  DisabilityFile requireVersion(long seen) {
    SameVersion.require(seen, version());
    return this;
  }

  CaseState asCase() {
    return new CaseState(id.asCase(), revision, numberOfYear(), KIND, state.isOpen() ? CaseStatus.OPEN : CaseStatus.CLOSED, state.name(), openedOn, endedOn,
        unitId, responsibleId, team, List.of(childId), "", id.path(), true, List.of());
  }

  Seen seen() {
    return new Seen(id.value(), unitId, responsibleId, team);
  }

  public String numberOfYear() {
    return number + "/" + year;
  }

  @Override
  public DisabilityFileId getId() {
    return id;
  }

  UUID unitId() {
    return unitId;
  }

  UUID childId() {
    return childId;
  }

  public FileState state() {
    return state;
  }

  int round() {
    return round;
  }

  /** What is asked now. */
  public EvaluationRequest request() {
    return new EvaluationRequest(reason, origin, applicant, atSchool, requestedOn, requestNumber);
  }

  public String missing() {
    return missing;
  }

  @Nullable UUID itemId() {
    return itemId;
  }

  public String decision() {
    return decision;
  }

  public @Nullable LocalDate decidedOn() {
    return decidedOn;
  }

  @Nullable UUID resolutionId() {
    return resolutionId;
  }

  public @Nullable UUID responsibleId() {
    return responsibleId;
  }

  public long version() {
    return version == null ? 0 : version;
  }
}
