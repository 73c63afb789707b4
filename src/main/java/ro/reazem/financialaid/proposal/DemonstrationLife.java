package ro.reazem.financialaid.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.financialaid.entitlement.Entitlement;
import ro.reazem.financialaid.entitlement.EntitlementId;
import ro.reazem.financialaid.entitlement.Entitlements;
import ro.reazem.financialaid.suspension.OrderedBy;
import ro.reazem.financialaid.suspension.Suspension;
import ro.reazem.financialaid.suspension.SuspensionKind;
import ro.reazem.financialaid.suspension.Suspensions;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.demo.DemoTime;

/** The life of some invented rights: suspended, resumed, with a term to cure that ends or has ended. */
@Component
@Order(46)
class DemonstrationLife implements ApplicationRunner {

  private static final int RIGHTS = 6;

  private final DemoMode demo;
  private final JdbcClient jdbc;
  private final Entitlements entitlements;
  private final ProposingSuspension proposing;
  private final SettlingProposal settling;
  private final Proposals proposals;
  private final Suspensions suspensions;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemonstrationLife(DemoMode demo, JdbcClient jdbc, Entitlements entitlements, ProposingSuspension proposing, SettlingProposal settling,
      Proposals proposals, Suspensions suspensions, TransactionTemplate transaction, Clock clock) {
    this.demo = demo;
    this.jdbc = jdbc;
    this.entitlements = entitlements;
    this.proposing = proposing;
    this.settling = settling;
    this.proposals = proposals;
    this.suspensions = suspensions;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("suspensions", this::load);
  }

  private void load() {
    var rights = jdbc.sql("""
        select e.id from financialaid.entitlement e where e.benefit = 'VMI' and e.granted_until is null
          and not exists (select from financialaid.proposal r where r.application_id = e.application_id and r.status = 'OPEN')
        order by (select count(*) from financialaid.known_membership m where m.household_id = e.household_id) desc, e.granted_from, e.id limit :most""").param("most", RIGHTS).query(UUID.class).list();
    if (rights.size() < RIGHTS || jdbc.sql("select exists (select from financialaid.suspension)").query(Boolean.class).single()) {
      return;
    }
    var today = LocalDate.now(clock);
    var month = YearMonth.from(today);
    award(rights.get(0), "work", month.minusMonths(1), "Nu a efectuat orele de muncă din luna anterioară.");
    payment(rights.get(1), "post_returned", month.minusMonths(1), "1204", today.minusDays(25));
    payment(rights.get(2), "inspection", month.minusMonths(2), "987", today.minusDays(45));
    award(rights.get(3), "declaration", month.minusMonths(1), "Declarația pe propria răspundere nu a fost depusă.");
    resume(rights.get(3), month.plusMonths(1));
    propose(rights.get(4), "employment_agency", month.plusMonths(1), today.minusDays(1), "Nu s-a prezentat la agenție.");
  }

  private void propose(UUID right, String ground, YearMonth from, LocalDate on, String reasons) {
    at(on, then -> proposing.suspend(find(right), Suspension.Wanted.of(SuspensionKind.AWARD, ground, notBefore(right, from), reasons), by(DemoOfficer.ASISTENT, then)));
  }

  private void award(UUID right, String ground, YearMonth from, String reasons) {
    propose(right, ground, from, LocalDate.now(clock), reasons);
    sign(right);
  }

  /** Today: acts are numbered in the order of their days. */
  private void sign(UUID right) {
    at(LocalDate.now(clock), then -> settling.approve(proposals.openOf(find(right).applicationId()).orElseThrow().getId(),
        Proposal.Signature.of(DemoOfficer.SEF.acting(), then.instant())));
  }

  private void payment(UUID right, String ground, YearMonth from, String number, LocalDate on) {
    at(on, then -> proposing.record(find(right), Suspension.Wanted.of(SuspensionKind.PAYMENT, ground, notBefore(right, from), ""),
        new OrderedBy(number + "/" + on.getYear(), on), by(DemoOfficer.PLATI, then)));
  }

  private void resume(UUID right, YearMonth from) {
    at(LocalDate.now(clock), then -> proposing.resume(find(right), suspensions.findByEntitlementIdOrderByFirstMonthDesc(right).getFirst(),
        new ProposingSuspension.Resuming(from, true, "Declarația a fost depusă."), by(DemoOfficer.ASISTENT, then)));
    sign(right);
  }

  private YearMonth notBefore(UUID right, YearMonth month) {
    var first = YearMonth.from(find(right).grantedFrom());
    return month.isBefore(first) ? first : month;
  }

  private Entitlement find(UUID right) {
    return entitlements.findById(new EntitlementId(right)).orElseThrow();
  }

  private void at(LocalDate day, Consumer<Clock> act) {
    transaction.executeWithoutResult(status -> act.accept(DemoTime.on(day, clock)));
  }

  private static ProposingSuspension.By by(DemoOfficer officer, Clock then) {
    return new ProposingSuspension.By(officer.acting().id(), officer.acting().name(), then.instant());
  }
}
