package ro.reazem.payments.held;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import ro.reazem.platform.held.HeldOnPerson;
import ro.reazem.platform.held.HeldTable;
import ro.reazem.platform.held.HeldTables;

/** The rights of a person as payments know them, and every row of their ledger. */
@Configuration(proxyBeanMethods = false)
class PaymentsHeld {

  @Bean
  HeldOnPerson heldByPayments(JdbcClient jdbc) {
    return new HeldTables(jdbc, "payments", List.of(
        HeldTable.only("payments.held.rights", "select holder_id as person, benefit, context, first_month, last_day from payments.known_right"),
        HeldTable.only("payments.held.rows", """
            select r.holder_id as person, r.benefit, e.month, e.kind, e.amount, e.reason, e.posted_at
            from payments.ledger_entry e join payments.known_right r on r.entitlement_id = e.entitlement_id"""),
        HeldTable.only("payments.held.debts", """
            select r.holder_id as person, r.benefit, s.what, s.act, s.act_on, s.amount, s.note, s.at from payments.debt_step s
              join payments.debt d on d.id = s.debt_id join payments.known_right r on r.entitlement_id = d.entitlement_id"""),
        HeldTable.only("payments.held.stops", """
            select k.holder_id as person, k.benefit, s.scope, s.since, s.reason, s.entered_at, r.released_at, r.reason as released_because
            from payments.stop s join payments.known_right k on k.entitlement_id = s.entitlement_id left join payments.stop_release r on r.stop_id = s.id"""),
        HeldTable.only("payments.held.identified", "select person_id as person, cnp from payments.identified_person"),
        HeldTable.only("payments.held.ways", "select holder_id as person, since, channel, iban, account_holder, mandate, document, entered_at from payments.way"),
        HeldTable.only("payments.held.certificates",
            "select holder_id as person, number, issued_on, first_month, last_month, purpose, holder, identity from payments.certificate"),
        HeldTable.only("payments.held.lines", """
            select l.holder_id as person, l.benefit, l.month, l.amount, l.holder, l.cnp, l.address, l.channel, l.iban, r.number, r.pay_on, r.state
            from payments.run_line l join payments.run r on r.id = l.run_id""")));
  }
}
