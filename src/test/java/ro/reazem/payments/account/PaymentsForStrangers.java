package ro.reazem.payments.account;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.CaseMaker;

/** A right with a proposed difference. */
@Component
class PaymentsForStrangers implements CaseMaker {

  private final PaymentsEntitlementsNews news;
  private final TransactionTemplate transaction;
  private final JdbcClient jdbc;
  private final Clock clock;

  PaymentsForStrangers(PaymentsEntitlementsNews news, TransactionTemplate transaction, JdbcClient jdbc, Clock clock) {
    // not by its proxy, which would hear later
    this.news = AopTestUtils.getUltimateTargetObject(news);
    this.transaction = transaction;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public String context() {
    return "financialaid";
  }

  @Override
  public List<String> roles() {
    return List.of("payments READ WORK APPROVE PAY AUDIT", "financialaid READ");
  }

  @Override
  public String page() {
    return "no page of payments tells of a case";
  }

  @Override
  public List<String> addresses() {
    return List.of("/payments/rights/{right}", "/payments/rights/{right}/debt", "/payments/debts/{id}", "/payments/rights/{right}/stops", "/payments/stops/{id}", "/payments/rights/{right}/payees", "/payments/right-payees/{id}", "/payments/differences/{id}", "/payments/holders/{holder}", "/payments/holders/{holder}/paid",
        "/payments/holders/{holder}/certificates", "/payments/certificates/{id}/paper.pdf");
  }

  @Override
  public Made make(MockMvcTester mvc, Officer owner) {
    var number = Math.abs(UUID.randomUUID().hashCode()) + "/2026";
    var right = new InventedRight(clock).known(jdbc, owner.unit(), number);
    transaction.executeWithoutResult(status -> {
      news.on(right.granted("366", 1));
      news.on(right.changed(2, "400", 1));
    });
    var difference = jdbc.sql("select id from payments.difference where entitlement_id = :id and state = 'PROPOSED'").param("id", right.id).query(UUID.class).single();
    var debt = UUID.randomUUID();
    jdbc.sql("insert into payments.debt (id, entitlement_id, opened_at) values (:id, :right, now())").param("id", debt).param("right", right.id).update();
    jdbc.sql("""
        insert into payments.debt_step (debt_id, position, what, act, act_on, amount, note, officer_id, officer_name, at)
        values (:id, 1, 'ESTABLISHED', '1', current_date, 100, '', :id, 'test', now())""").param("id", debt).update();
    jdbc.sql("""
        insert into payments.stop (id, entitlement_id, scope, since, reason, entered_by, entered_by_name, entered_at)
        values (:id, :right, 'RIGHT', current_date, 'test', :id, 'test', now())""").param("id", debt).param("right", right.id).update();
    jdbc.sql("""
        insert into payments.payee (id, kind, name, folded, code, entered_by, entered_by_name, entered_at)
        values (:id, 'LANDLORD', 'Proprietar Inventat', 'proprietar inventat', '', :id, 'test', now())""").param("id", debt).update();
    jdbc.sql("""
        insert into payments.right_payee (id, entitlement_id, payee_id, since, ground, document, entered_by, entered_by_name, entered_at)
        values (:id, :right, :id, current_date, 'contract', 'contract 1', :id, 'test', now())""").param("id", debt).param("right", right.id).update();
    certificate(debt, right, number);
    return new Made(Map.ofEntries(Map.entry("/payments/rights/{right}", List.of(right.id)), Map.entry("/payments/rights/{right}/debt", List.of(right.id)),
        Map.entry("/payments/debts/{id}", List.of(debt)), Map.entry("/payments/rights/{right}/stops", List.of(right.id)), Map.entry("/payments/stops/{id}", List.of(debt)),
        Map.entry("/payments/rights/{right}/payees", List.of(right.id)), Map.entry("/payments/right-payees/{id}", List.of(debt)),
        Map.entry("/payments/differences/{id}", List.of(difference)), Map.entry("/payments/holders/{holder}", List.of(right.holder)),
        Map.entry("/payments/holders/{holder}/paid", List.of(right.holder)), Map.entry("/payments/holders/{holder}/certificates", List.of(right.holder)),
        Map.entry("/payments/certificates/{id}/paper.pdf", List.of(debt))), Map.of(), List.of(), List.of(number));
  }

  private void certificate(UUID id, InventedRight right, String number) {
    jdbc.sql("""
        insert into payments.certificate (id, holder_id, year, number, issued_on, first_month, last_month, purpose, holder, identity, issued_by, issued_by_name, issued_at)
        select :id, :holder, 2000, coalesce(max(number), 0) + 1, '2000-01-01', '2000-01-01', '2000-01-01', 'test', 'test', '', :id, 'test', now()
        from payments.certificate where year = 2000""").param("id", id).param("holder", right.holder).update();
    jdbc.sql("""
        insert into payments.certificate_line (certificate_id, position, entitlement_id, month, benefit, case_number, paid, withheld, recovered)
        values (:id, 1, :right, '2000-01-01', 'test', :number, 100, 0, 0)""").param("id", id).param("right", right.id).param("number", number).update();
  }
}
