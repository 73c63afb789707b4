package ro.reazem.financialaid.suspension;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import ro.reazem.financialaid.entitlement.Entitlement;
import ro.reazem.financialaid.entitlement.Interruption;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;

/** A suspension of a right (suspendare): who stopped what from which month, on which ground, by which act, and how it ended. */
@Table(schema = "financialaid", name = "suspension")
public class Suspension implements AggregateRoot<Suspension, SuspensionId> {

  /** Where it stands. */
  public enum Status {
    /** Waits for the signature of the disposition. */
    PROPOSED, IN_FORCE, RESUMED,
    /** The right ended while it was suspended. */
    TERMINATED,
    /** The proposal was sent back or withdrawn. */
    DROPPED
  }

  private final @Id SuspensionId id;
  private final UUID entitlementId;
  private final UUID applicationId;
  private final SuspensionKind kind;
  private final String ground;
  private final LocalDate firstMonth;
  private final @Nullable LocalDate lastMonth;
  private final @Nullable Lei cut;
  private final @Nullable UUID attendanceId;
  private final String reasons;
  private Status status;
  private @Nullable UUID proposalId;
  private @Nullable String actNumber;
  private @Nullable LocalDate actOn;
  private @Nullable Instant orderedAt;
  private @Nullable String cureRule;
  private @Nullable LocalDate cureUntil;
  private @Nullable LocalDate resumesFrom;
  private @Nullable Boolean arrears;
  private String resumeReasons;
  private @Nullable UUID resumeProposalId;
  private @Nullable String resumeActNumber;
  private @Nullable LocalDate resumeActOn;
  private @Version @Nullable Long version;

  @PersistenceCreator
  Suspension(SuspensionId id, UUID entitlementId, UUID applicationId, SuspensionKind kind, String ground, LocalDate firstMonth,
      @Nullable LocalDate lastMonth, @Nullable Lei cut, @Nullable UUID attendanceId, String reasons, Status status, @Nullable UUID proposalId,
      @Nullable String actNumber, @Nullable LocalDate actOn, @Nullable Instant orderedAt, @Nullable String cureRule, @Nullable LocalDate cureUntil,
      @Nullable LocalDate resumesFrom, @Nullable Boolean arrears, String resumeReasons, @Nullable UUID resumeProposalId,
      @Nullable String resumeActNumber, @Nullable LocalDate resumeActOn, @Nullable Long version) {
    this.id = id;
    this.entitlementId = entitlementId;
    this.applicationId = applicationId;
    this.kind = kind;
    this.ground = ground;
    this.firstMonth = firstMonth;
    this.lastMonth = lastMonth;
    this.cut = cut;
    this.attendanceId = attendanceId;
    this.reasons = reasons;
    this.status = status;
    this.proposalId = proposalId;
    this.actNumber = actNumber;
    this.actOn = actOn;
    this.orderedAt = orderedAt;
    this.cureRule = cureRule;
    this.cureUntil = cureUntil;
    this.resumesFrom = resumesFrom;
    this.arrears = arrears;
    this.resumeReasons = resumeReasons;
    this.resumeProposalId = resumeProposalId;
    this.resumeActNumber = resumeActNumber;
    this.resumeActOn = resumeActOn;
    this.version = version;
  }

  /**
   * What is to be suspended.
   *
   * @param last the last month, for cuts alone; else it lasts until it is resumed
   * @param cut what is taken off the child aid, null for the whole sum
   * @param attendanceId the report of the school it rests on, for cuts
   */
  public record Wanted(SuspensionKind kind, String ground, YearMonth first, @Nullable YearMonth last, @Nullable Lei cut,
      @Nullable UUID attendanceId, String reasons) {

    public static Wanted of(SuspensionKind kind, String ground, YearMonth first, String reasons) {
      return new Wanted(kind, ground, first, null, null, null, reasons);
    }
  }

  static Suspension of(Entitlement right, Wanted wanted) {
    return new Suspension(SuspensionId.create(), right.getId().value(), right.applicationId(), wanted.kind(), wanted.ground(),
        wanted.first().atDay(1), wanted.last() == null ? null : wanted.last().atDay(1), wanted.cut(), wanted.attendanceId(), wanted.reasons(),
        Status.PROPOSED, null, null, null, null, null, null, null, null, "", null, null, null, null);
  }

  Suspension by(UUID proposal) {
    proposalId = proposal;
    return this;
  }

  /** It is ordered: by a signed disposition, or by the county payer's decision. */
  Suspension order(OrderedBy act, Instant at) {
    RuleViolated.require(status == Status.PROPOSED, "financialaid.suspension.notProposed");
    status = Status.IN_FORCE;
    actNumber = act.number();
    actOn = act.on();
    orderedAt = at;
    return this;
  }

  /** How long there is to make good what was missed, once the institution has set it. */
  Suspension cureWithin(String rule, LocalDate until) {
    cureRule = rule;
    cureUntil = until;
    return this;
  }

  Suspension resumeBy(UUID proposal, YearMonth from, boolean withArrears, String why) {
    requireInForce();
    RuleViolated.require(resumeProposalId == null, "financialaid.change.alreadyProposed");
    resumeProposalId = proposal;
    return wantResumed(from, withArrears, why);
  }

  private Suspension wantResumed(YearMonth from, boolean withArrears, String why) {
    RuleViolated.require(!from.atDay(1).isBefore(firstMonth), "financialaid.suspension.resumedBeforeStart", firstMonth);
    resumesFrom = from.atDay(1);
    arrears = withArrears;
    resumeReasons = why;
    return this;
  }

  /** It is resumed by a signed disposition. */
  Suspension resumed(OrderedBy act) {
    requireInForce();
    status = Status.RESUMED;
    resumeActNumber = act.number();
    resumeActOn = act.on();
    return this;
  }

  /** The county payer pays again. */
  Suspension resumed(OrderedBy act, YearMonth from, boolean withArrears, String why) {
    requireInForce();
    return wantResumed(from, withArrears, why).resumed(act);
  }

  /** The proposal to order it, or to resume, was not signed. */
  Suspension unsigned(UUID proposal) {
    if (proposal.equals(resumeProposalId)) {
      resumeProposalId = null;
      resumesFrom = null;
      arrears = null;
      resumeReasons = "";
    } else {
      status = Status.DROPPED;
    }
    return this;
  }

  Suspension terminated() {
    status = status == Status.IN_FORCE ? Status.TERMINATED : Status.DROPPED;
    return this;
  }

  private void requireInForce() {
    RuleViolated.require(status == Status.IN_FORCE, "financialaid.suspension.notInForce");
  }

  Interruption interruption() {
    return Interruption.of(id.value(), first(), last(), cut);
  }

  @Override
  public SuspensionId getId() {
    return id;
  }

  public UUID entitlementId() {
    return entitlementId;
  }

  public UUID applicationId() {
    return applicationId;
  }

  public SuspensionKind kind() {
    return kind;
  }

  public String ground() {
    return ground;
  }

  public YearMonth first() {
    return YearMonth.from(firstMonth);
  }

  public @Nullable YearMonth last() {
    return lastMonth == null ? null : YearMonth.from(lastMonth);
  }

  public @Nullable Lei cut() {
    return cut;
  }

  public @Nullable UUID attendanceId() {
    return attendanceId;
  }

  public String reasons() {
    return reasons;
  }

  public Status status() {
    return status;
  }

  public boolean isInForce() {
    return status == Status.IN_FORCE;
  }

  public boolean isOpen() {
    return isInForce() || status == Status.PROPOSED;
  }

  public @Nullable OrderedBy act() {
    return actNumber == null || actOn == null ? null : new OrderedBy(actNumber, actOn);
  }

  public @Nullable OrderedBy resumeAct() {
    return resumeActNumber == null || resumeActOn == null ? null : new OrderedBy(resumeActNumber, resumeActOn);
  }

  public @Nullable LocalDate cureUntil() {
    return cureUntil;
  }

  public @Nullable YearMonth resumesFrom() {
    return resumesFrom == null ? null : YearMonth.from(resumesFrom);
  }

  public @Nullable Boolean arrears() {
    return arrears;
  }

  public String resumeReasons() {
    return resumeReasons;
  }
}
