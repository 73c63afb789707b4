package ro.reazem.financialaid.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Transient;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import ro.reazem.events.financialaid.AidRequested;
import ro.reazem.financialaid.declaration.Declaration;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.kernel.RuleViolated;

/** A registered request for a benefit (cerere), from its number in the register to the disposition that settles it. */
@Table(schema = "financialaid", name = "aid_application")
public class AidApplication extends AbstractAggregateRoot<AidApplication>
    implements AggregateRoot<AidApplication, AidApplicationId> {

  public static final String VMI = Benefit.VMI;
  public static final String HEATING = Benefit.HEATING;
  private static final int MOST_PAPERS = 200;

  private final @Id AidApplicationId id;
  private final UUID oneTimeKey;
  private final int number;
  private final int year;
  private final LocalDate registeredOn;
  private final Instant registeredAt;
  private final UUID registeredBy;
  private final String registeredByName;
  private UUID unitId;
  private @Nullable UUID responsibleId;
  private final UUID householdId;
  private UUID holderId;
  private final String benefit;
  private boolean heatingAidRequested;
  private boolean energySupplementRequested;
  private Declaration declaration;
  private Status status;
  private String missingPapers;
  private @Nullable LocalDate completeUntil;
  private Instant changedAt;
  @MappedCollection(idColumn = "application_id", keyColumn = "position")
  private final List<PresentedPaper> papers;
  @MappedCollection(idColumn = "application_id", keyColumn = "position")
  private final List<FactCheck> checks;
  private @Version @Nullable Long version;
  private final @Transient Told told;

  @PersistenceCreator
  AidApplication(AidApplicationId id, UUID oneTimeKey, int number, int year, LocalDate registeredOn, Instant registeredAt,
      UUID registeredBy, String registeredByName, UUID unitId, @Nullable UUID responsibleId, UUID householdId, UUID holderId, String benefit,
      boolean heatingAidRequested, boolean energySupplementRequested, Declaration declaration, Status status,
      String missingPapers, @Nullable LocalDate completeUntil, Instant changedAt, List<PresentedPaper> papers,
      List<FactCheck> checks, @Nullable Long version) {
    this.id = id;
    this.oneTimeKey = oneTimeKey;
    this.number = number;
    this.year = year;
    this.registeredOn = registeredOn;
    this.registeredAt = registeredAt;
    this.registeredBy = registeredBy;
    this.registeredByName = registeredByName;
    this.unitId = unitId;
    this.responsibleId = responsibleId;
    this.householdId = householdId;
    this.holderId = holderId;
    this.benefit = benefit;
    this.heatingAidRequested = heatingAidRequested;
    this.energySupplementRequested = energySupplementRequested;
    this.declaration = declaration;
    this.status = status;
    this.missingPapers = missingPapers;
    this.completeUntil = completeUntil;
    this.changedAt = changedAt;
    this.papers = new ArrayList<>(papers);
    this.checks = new ArrayList<>(checks);
    this.version = version;
    this.told = new Told(version == null ? null : status, responsibleId, unitId);
  }

  /** Registers a request under the next number of its year. */
  static AidApplication register(Lodgement lodged, int number, LocalDate on, Instant at) {
    RuleViolated.require(lodged.declaration().penalLaw(), "financialaid.application.penalLawMissing");
    var request = new AidApplication(AidApplicationId.create(), lodged.oneTimeKey(), number, on.getYear(), on, at,
        lodged.officerId(), lodged.officerName(), lodged.unitId(), lodged.officerId(), lodged.householdId(), lodged.holderId(), lodged.benefit(),
        lodged.heatingAid(), lodged.energySupplement(), lodged.declaration(), Status.REGISTERED, "", null, at, List.of(),
        List.of(), null);
    return request.andEvent(new AidRequested(request.id.value(), at, request.numberOfYear(), lodged.benefit(), lodged.holderId(),
        lodged.householdId(), on));
  }

  AidApplication correct(UUID holder, boolean heatingAid, boolean energySupplement, Declaration corrected, Instant at) {
    requireWorkable();
    RuleViolated.require(corrected.penalLaw(), "financialaid.application.penalLawMissing");
    holderId = holder;
    heatingAidRequested = heatingAid;
    energySupplementRequested = energySupplement;
    declaration = corrected;
    changedAt = at;
    return this;
  }

  /** Who starts to work takes the request over from whoever registered it, unless it was given to somebody. */
  AidApplication startChecking(UUID officer, Instant at) {
    RuleViolated.require(status.isWorkable() && status != Status.UNDER_CHECK, "financialaid.application.notStartable");
    if (registeredBy.equals(responsibleId)) {
      responsibleId = officer;
    }
    missingPapers = "";
    completeUntil = null;
    return moved(Status.UNDER_CHECK, at);
  }

  /** Tells the family which papers are missing and until when they may be brought. */
  public AidApplication notifyIncomplete(String missing, @Nullable LocalDate until, LocalDate today, Instant at) {
    requireWorkable();
    RuleViolated.require(!missing.isBlank(), "financialaid.application.missingNotSaid");
    RuleViolated.require(until == null || !until.isBefore(today), "financialaid.application.termPassed");
    missingPapers = missing;
    completeUntil = until;
    return moved(Status.INCOMPLETE, at);
  }

  AidApplication present(PresentedPaper paper, Instant at) {
    requireWorkable();
    RuleViolated.require(papers.size() < MOST_PAPERS, "financialaid.application.tooManyPapers", MOST_PAPERS);
    papers.add(paper);
    changedAt = at;
    return this;
  }

  /** Records the answer of a source; a later answer of the same source takes the place of the earlier one. */
  AidApplication record(FactCheck check, LocalDate today, Instant at) {
    requireWorkable();
    RuleViolated.require(check.result() == FactCheck.Result.TODO || check.checkedOn() != null, "financialaid.check.dayMissing");
    RuleViolated.require(check.checkedOn() == null || !check.checkedOn().isAfter(today), "financialaid.check.dayInFuture");
    checks.removeIf(earlier -> earlier.kind() == check.kind());
    checks.add(check);
    changedAt = at;
    return this;
  }

  AidApplication withdraw(Instant at) {
    RuleViolated.require(!status.isSettled() && !status.isProposed(), "financialaid.application.notWithdrawable");
    return moved(Status.WITHDRAWN, at);
  }

  /** Sends the outcome to whoever signs; from then on nothing can be changed until it comes back. */
  public AidApplication propose(boolean grant, Instant at) {
    RuleViolated.require(status == Status.UNDER_CHECK || status == Status.RETURNED, "financialaid.application.notUnderCheck");
    return moved(grant ? Status.PROPOSED_GRANT : Status.PROPOSED_REFUSAL, at);
  }

  public AidApplication comeBack(Instant at) {
    RuleViolated.require(status.isProposed(), "financialaid.application.notProposed");
    return moved(Status.RETURNED, at);
  }

  public AidApplication settle(Instant at) {
    RuleViolated.require(status.isProposed(), "financialaid.application.notProposed");
    return moved(status == Status.PROPOSED_REFUSAL ? Status.REFUSED : benefit.equals(Benefit.EMERGENCY) ? Status.JUSTIFICATION_DUE : Status.GRANTED, at);
  }

  /** The proof of use of a granted emergency aid is settled, whichever way: nothing is left to be done. */
  public AidApplication justified(Instant at) {
    RuleViolated.require(status == Status.JUSTIFICATION_DUE, "financialaid.justification.settled");
    return moved(Status.GRANTED, at);
  }

  /** Gives a request that is not settled to an officer, or to another unit with or without one. */
  public AidApplication give(UUID unit, @Nullable UUID officer, Instant at) {
    RuleViolated.require(!status.isClosed(), "financialaid.application.settled");
    unitId = unit;
    responsibleId = officer;
    changedAt = at;
    return this;
  }

  /** Something about it was noted beside it, such as an offer to another unit: its revision grows. */
  public AidApplication touch(Instant at) {
    return give(unitId, responsibleId, at);
  }

  /** How it stood when it was read, as it was last told; the status is null of one that is new. */
  record Told(@Nullable Status status, @Nullable UUID responsibleId, UUID unitId) {}

  Told told() {
    return told;
  }

  public AidApplication requireVersion(long seen) {
    if (!Long.valueOf(seen).equals(version)) {
      throw new StaleApplication();
    }
    return this;
  }

  private AidApplication moved(Status next, Instant at) {
    status = next;
    changedAt = at;
    return this;
  }

  private void requireWorkable() {
    RuleViolated.require(status.isWorkable(), "financialaid.application.notWorkable");
  }

  /** The month whose incomes count: the one before the month of registration. */
  public YearMonth incomeMonth() {
    return YearMonth.from(registeredOn).minusMonths(1);
  }

  public String numberOfYear() {
    return number + "/" + year;
  }

  @Override
  public AidApplicationId getId() {
    return id;
  }

  /** Until when the family may bring what is missing; null when nothing is awaited or no day was set. */
  public @Nullable LocalDate completeUntil() {
    return completeUntil;
  }

  public LocalDate registeredOn() {
    return registeredOn;
  }

  public UUID unitId() {
    return unitId;
  }

  /** The officer responsible (responsabil de caz); null while nobody is. */
  public @Nullable UUID responsibleId() {
    return responsibleId;
  }

  public UUID householdId() {
    return householdId;
  }

  /** Whether its file was destroyed: then its own id stands in the place of whom it was about. */
  public boolean isErased() {
    return householdId.equals(id.value());
  }

  public String benefit() {
    return benefit;
  }

  public UUID holderId() {
    return holderId;
  }

  public Declaration declaration() {
    return declaration;
  }

  public Status status() {
    return status;
  }

  public boolean heatingAidRequested() {
    return heatingAidRequested;
  }

  public boolean energySupplementRequested() {
    return energySupplementRequested;
  }

  public String missingPapers() {
    return missingPapers;
  }

  public List<PresentedPaper> papers() {
    return List.copyOf(papers);
  }

  public List<FactCheck> checks() {
    return List.copyOf(checks);
  }

  public long version() {
    return version == null ? 0 : version;
  }
}
