package ro.reazem.intake.person;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import ro.reazem.platform.held.HeldOnPerson;
import ro.reazem.platform.held.HeldTable;
import ro.reazem.platform.held.HeldTables;

/**
 * What the registry holds on a person: the papers and petitions they sent, and the referrals about them. Of a referral never the words of
 * whoever told nor a trace of who that was, which the law keeps secret, and nothing of the others it is about.
 */
@Configuration(proxyBeanMethods = false)
class IntakeHeld {

  @Bean
  HeldOnPerson heldByIntake(JdbcClient jdbc) {
    return new HeldTables(jdbc, "intake", List.of(
        HeldTable.only("intake.held.entries", """
            select e.correspondent_person_id as person, r.code || ' ' || e.number as registry_number, e.registered_on, e.direction, e.channel,
              e.correspondent_name, e.correspondent_contact, e.own_number, e.subject, e.document_type, e.pages, e.stage, e.answer_number,
              e.answer_on, e.closed_on
            from intake.entry e join intake.registry r on r.id = e.registry_id"""),
        HeldTable.only("intake.held.petitions", """
            select person_id as person, number, opened_on, channel, subject, state, due_on, forwarded_to, answer_number, closed_on
            from intake.petition"""),
        HeldTable.only("intake.held.referrals", """
            select s.person_id as person, s.name, s.born_on, s.cnp, r.number, r.registered_on, r.matter, r.urgency, r.stage,
              r.closing_outcome as outcome, r.closing_on as closed_on
            from intake.referral_subject s join intake.referral r on r.id = s.referral_id"""),
        HeldTable.only("intake.held.actions", """
            select s.person_id as person, r.number, a.kind, a.performed_at
            from intake.referral_subject s join intake.referral r on r.id = s.referral_id join intake.field_action a on a.referral_id = r.id""")));
  }
}
