package ro.reazem.childprotection.allowance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childcase.By;
import ro.reazem.childprotection.childcase.CaseJson;
import ro.reazem.childprotection.childcase.CaseLog;
import ro.reazem.childprotection.childcase.CaseTerms;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.Children;
import ro.reazem.events.entitlements.EntitlementChanged;
import ro.reazem.events.entitlements.EntitlementEnded;
import ro.reazem.events.entitlements.EntitlementGranted;
import ro.reazem.events.entitlements.EntitlementsPaid;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.DocumentColumn;
import ro.reazem.platform.jdbc.SameVersion;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.time.Moment;

/** What the county payer decides about an allowance and pays of it is recorded (decizia AJPIS), and told to payments as the child's right, revision by revision. */
@Component
@Transactional
class KeepingAllowance {

  private final Allowances allowances;
  private final AskingAllowance asking;
  private final Children children;
  private final LegalParameters parameters;
  private final CaseLog log;
  private final CaseTerms terms;
  private final ApplicationEventPublisher events;
  private final JdbcClient jdbc;
  private final Clock clock;

  KeepingAllowance(Allowances allowances, AskingAllowance asking, Children children, LegalParameters parameters, CaseLog log, CaseTerms terms,
      ApplicationEventPublisher events, JdbcClient jdbc, Clock clock) {
    this.allowances = allowances;
    this.asking = asking;
    this.children = children;
    this.parameters = parameters;
    this.log = log;
    this.terms = terms;
    this.events = events;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A decision of the county payer. */
  record Decision(String number, LocalDate on) {}

  /** @throws RuleViolated when it is decided already, the month lies outside the measure, or belongs to another payee (I3.9) */
  void grant(UUID id, long seen, Decision how, YearMonth first, Officer officer) {
    var one = open(id, seen, Allowance.State.REQUESTED);
    RuleViolated.require(!how.on().isBefore(one.requestedOn()) && !how.on().isAfter(LocalDate.now(clock)), "childprotection.allowance.decisionDay");
    var caseId = new ChildCaseId(one.caseId());
    var on = asking.measures(caseId).stream().filter(each -> each.id().equals(one.measureId())).findFirst().orElseThrow();
    var bornOn = Objects.requireNonNull(children.find(one.childId()).orElseThrow().bornOn());
    AllowanceRules.months(on.ground(), first, one.payeeKind(), one.studiesUntil());
    int own = parameters.on(first.atDay(1)).whole(AllowanceRules.OWN_AGE);
    var last = AllowanceRules.last(bornOn, one.payeeKind(), own, one.studiesUntil());
    RuleViolated.require(!last.isBefore(first.atDay(1)), "childprotection.allowance.ofFullCapacity");
    AllowanceRules.onePayee(first, last, allowances.paid(one.childId(), id));
    var due = PlacementAllowance.of(one.degree(), AllowanceLaw.of(parameters.on(first.atDay(1))));
    save(one, "state = 'GRANTED', decision_number = :number, decided_on = :on, first_day = :first, last_day = :last, revision = 1", how, first.atDay(1), last);
    sum(one, 1, first, due.monthly(), one.degree(), "GRANTED", how.number(), "", due.steps(), officer);
    events.publishEvent(new EntitlementGranted(id, 1, clock.instant(), caseId.asCase(), one.childId(), PlacementAllowance.BENEFIT, due.monthly(), first.atDay(1), last));
    log.add(caseId, "allowance.granted", how.number(), By.of(officer), clock.instant());
    var until = on.ground().until();
    if (until != null) {
      leave(id, until, By.of(officer), clock.instant());
    }
  }

  void refuse(UUID id, long seen, Decision how, String reason, Officer officer) {
    var one = open(id, seen, Allowance.State.REQUESTED);
    RuleViolated.require(!reason.isBlank(), "childprotection.allowance.reasonMissing");
    RuleViolated.require(!how.on().isBefore(one.requestedOn()) && !how.on().isAfter(LocalDate.now(clock)), "childprotection.allowance.decisionDay");
    jdbc.sql("""
        update childprotection.placement_allowance set version = version + 1, state = 'REFUSED', decision_number = :number, decided_on = :on, refused_for = :why
        where id = :id""").param("number", how.number()).param("on", how.on()).param("why", reason).param("id", id).update();
    log.add(new ChildCaseId(one.caseId()), "allowance.refused", how.number(), By.of(officer), clock.instant());
  }

  /** Another degree of disability or another figure of the law, a suspension, its end: from a month on, also of one that is past. */
  void change(UUID id, long seen, AmountKind kind, YearMonth from, DisabilityDegree degree, String act, String reason, Officer officer) {
    var one = open(id, seen, Allowance.State.GRANTED);
    RuleViolated.require(!reason.isBlank(), "childprotection.allowance.reasonMissing");
    RuleViolated.require(!from.atDay(1).isBefore(one.firstDay()) && (one.lastDay() == null || !from.atDay(1).isAfter(one.lastDay())),
        "childprotection.allowance.monthOutside");
    RuleViolated.require((kind == AmountKind.RESUMED) == one.isSuspended(), one.isSuspended() ? "childprotection.allowance.isSuspended" : "childprotection.allowance.notSuspended");
    var due = PlacementAllowance.of(degree, AllowanceLaw.of(parameters.on(from.atDay(1))));
    var monthly = kind == AmountKind.SUSPENDED ? Lei.ZERO : due.monthly();
    long next = one.revision() + 1;
    jdbc.sql("update childprotection.placement_allowance set version = version + 1, revision = :revision, degree = :degree where id = :id")
        .param("revision", next).param("degree", degree.name()).param("id", id).update();
    sum(one, next, from, monthly, degree, kind.name(), act, reason, kind == AmountKind.SUSPENDED ? List.of() : due.steps(), officer);
    events.publishEvent(new EntitlementChanged(id, next, clock.instant(), about(one), monthly, from.atDay(1)));
    log.add(new ChildCaseId(one.caseId()), "allowance." + kind, act, By.of(officer), clock.instant());
  }

  /** The child left its payee: the right ends with that month, and where the month is split somebody decides whose it is (I3.9). */
  void leave(UUID id, LocalDate last, By by, Instant at) {
    var one = allowances.find(id).orElseThrow();
    var first = Objects.requireNonNull(one.firstDay());
    boolean never = last.isBefore(first);
    var covered = never ? first.minusDays(1) : YearMonth.from(last).atEndOfMonth();
    if (one.lastDay() != null && one.lastDay().isBefore(covered)) {
      covered = one.lastDay();
    }
    end(one, covered, !never && AllowanceRules.splitsMonth(last) ? YearMonth.from(last).atDay(1) : null, by, at, "allowance.ended");
  }

  /** Whose the month of leaving is: it stays with the payee, or the next one has it. */
  void settleMonth(UUID id, long seen, boolean keeps, Officer officer) {
    var one = open(id, seen, Allowance.State.ENDED);
    var month = one.splitMonth();
    RuleViolated.require(month != null, "childprotection.allowance.noOpenMonth");
    var last = keeps ? Objects.requireNonNull(month).atEndOfMonth() : Objects.requireNonNull(month).atDay(1).minusDays(1);
    end(one, last, null, By.of(officer), clock.instant(), keeps ? "allowance.monthKept" : "allowance.monthGiven");
  }

  /** What the county payer paid for a month by one of its lists; the ledger of payments takes it up. */
  void paid(UUID id, long seen, YearMonth month, Lei amount, String document, Officer officer) {
    var one = allowances.find(id).filter(each -> each.version() == seen).orElseThrow(() -> new OptimisticLockingFailureException("The allowance was changed meanwhile"));
    RuleViolated.require(one.firstDay() != null && !month.atDay(1).isBefore(one.firstDay()) && !month.isAfter(YearMonth.now(clock)), "childprotection.allowance.monthOutside");
    RuleViolated.require(amount.isPositive(), "childprotection.allowance.nothingPaid");
    var payment = UUID.randomUUID();
    int added = jdbc.sql("""
        insert into childprotection.allowance_payment (id, allowance_id, month, amount, document, recorded_by_name, recorded_at)
        values (:id, :allowance, :month, :amount, :document, :by, :at) on conflict (allowance_id, month, document) do nothing""").param("id", payment)
        .param("allowance", id).param("month", month.atDay(1)).param("amount", amount.bani()).param("document", document).param("by", officer.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
    RuleViolated.require(added == 1, "childprotection.allowance.paidAlready", document);
    events.publishEvent(new EntitlementsPaid(UUID.randomUUID(), clock.instant(), document, List.of(new EntitlementsPaid.Payment(payment, id, month.atDay(1), amount))));
  }

  /** The birth certificate was issued (eliberarea certificatului de naștere): from that day it must be brought within the term. */
  void birthPaperIssued(UUID id, long seen, LocalDate on, Officer officer) {
    var one = allowances.find(id).filter(each -> each.version() == seen).orElseThrow(() -> new OptimisticLockingFailureException("The allowance was changed meanwhile"));
    RuleViolated.require(one.birthPaper() == BirthPaper.EXTRACT, "childprotection.allowance.paperThere");
    RuleViolated.require(!on.isAfter(LocalDate.now(clock)), "childprotection.allowance.inFuture");
    terms.startOnce(about(one), AskingAllowance.BIRTH_PAPER_ISSUED, Moment.on(on));
    log.add(new ChildCaseId(one.caseId()), "allowance.birthPaperIssued", "", By.of(officer), clock.instant());
  }

  /** The birth certificate came for the extract (certificatul de naștere). */
  void birthPaper(UUID id, long seen, Officer officer) {
    var one = allowances.find(id).filter(each -> each.version() == seen).orElseThrow(() -> new OptimisticLockingFailureException("The allowance was changed meanwhile"));
    RuleViolated.require(one.birthPaper() == BirthPaper.EXTRACT, "childprotection.allowance.paperThere");
    jdbc.sql("update childprotection.placement_allowance set version = version + 1, birth_paper = 'CERTIFICATE' where id = :id").param("id", id).update();
    terms.met(about(one), AskingAllowance.BIRTH_PAPER, clock.instant());
    terms.met(about(one), AskingAllowance.BIRTH_PAPER_ISSUED, clock.instant());
    log.add(new ChildCaseId(one.caseId()), "allowance.birthPaper", "", By.of(officer), clock.instant());
  }

  private void end(Allowance one, LocalDate last, @Nullable LocalDate openMonth, By by, Instant at, String act) {
    jdbc.sql("""
        update childprotection.placement_allowance set version = version + 1, state = 'ENDED', last_day = :last, open_month = :open, revision = :revision
        where id = :id""").param("last", last).param("open", openMonth).param("revision", one.revision() + 1).param("id", one.id()).update();
    events.publishEvent(new EntitlementEnded(one.id(), one.revision() + 1, at, about(one), last));
    log.add(new ChildCaseId(one.caseId()), act, "", by, at);
  }

  private void save(Allowance one, String what, Decision how, LocalDate first, LocalDate last) {
    jdbc.sql("update childprotection.placement_allowance set version = version + 1, " + what + " where id = :id").param("number", how.number()).param("on", how.on())
        .param("first", first).param("last", last).param("id", one.id()).update();
  }

  private void sum(Allowance one, long revision, YearMonth from, Lei monthly, DisabilityDegree degree, String kind, String act, String reason,
      List<AllowanceStep> steps, Officer by) {
    jdbc.sql("""
        insert into childprotection.allowance_amount (allowance_id, revision, from_day, monthly, degree, kind, act, reason, steps, recorded_by_name, recorded_at)
        values (:id, :revision, :from, :monthly, :degree, :kind, :act, :reason, :steps, :by, :at)""").param("id", one.id()).param("revision", revision)
        .param("from", from.atDay(1)).param("monthly", monthly.bani()).param("degree", degree.name()).param("kind", kind).param("act", act).param("reason", reason)
        .param("steps", DocumentColumn.jsonb(CaseJson.text(steps))).param("by", by.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  private static CaseRef about(Allowance one) {
    return new ChildCaseId(one.caseId()).asCase();
  }

  private Allowance open(UUID id, long seen, Allowance.State state) {
    jdbc.sql("select id from childprotection.placement_allowance where id = :id for update").param("id", id).query(UUID.class).optional();
    var one = allowances.find(id).orElseThrow();
    SameVersion.require(seen, one.version());
    RuleViolated.require(one.state() == state, "childprotection.allowance.otherState");
    return one;
  }
}
