package ro.reazem.childprotection.known;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import ro.reazem.platform.held.HeldOnPerson;
import ro.reazem.platform.held.HeldTable;
import ro.reazem.platform.held.HeldTables;

/** What child protection holds on a person as the child of a case; who told of the child and what was told of others stays out. */
@Configuration(proxyBeanMethods = false)
class ChildrenHeld {

  @Bean
  HeldOnPerson heldByChildProtection(JdbcClient jdbc) {
    return new HeldTables(jdbc, "childprotection", List.of(
        HeldTable.only("childprotection.held.cases", """
            select child_id as person, number || '/' || year as number, opened_on, origin, stage, finality, monitored_since, closing_outcome as outcome,
              closing_on as closed_on from childprotection.child_case"""),
        HeldTable.only("childprotection.held.history", """
            select c.child_id as person, c.number || '/' || c.year as number, l.act, l.performed_at from childprotection.case_line l
            join childprotection.child_case c on c.id = l.case_id"""),
        HeldTable.only("childprotection.held.initial", """
            select c.child_id as person, c.number || '/' || c.year as number, a.state, a.risk, a.conclusion, a.written_at from childprotection.initial_assessment a
            join childprotection.child_case c on c.id = a.case_id"""),
        HeldTable.only("childprotection.held.detailed", """
            select c.child_id as person, c.number || '/' || c.year as number, d.domain, d.score, d.written_at from childprotection.detailed_part d
            join childprotection.child_case c on c.id = d.case_id"""),
        HeldTable.only("childprotection.held.plans", """
            select c.child_id as person, c.number || '/' || c.year as number, p.state, p.finality, p.written_at, p.contract_signed_on
            from childprotection.protection_plan p join childprotection.child_case c on c.id = p.case_id"""),
        HeldTable.only("childprotection.held.reviews", """
            select c.child_id as person, c.number || '/' || c.year as number, r.reviewed_on, r.kept from childprotection.plan_review r
            join childprotection.child_case c on c.id = r.case_id"""),
        HeldTable.only("childprotection.held.aftercare", """
            select c.child_id as person, c.number || '/' || c.year as number, a.month, a.safe from childprotection.aftercare_report a
            join childprotection.child_case c on c.id = a.case_id"""),
        HeldTable.only("childprotection.held.interventions", """
            select c.child_id as person, c.number || '/' || c.year as number, e.kind, e.happened_at from childprotection.intervention_entry e
            join childprotection.child_case c on c.id = e.case_id"""),
        HeldTable.only("childprotection.held.journal", """
            select c.child_id as person, c.number || '/' || c.year as number, j.act, j.acted_on from childprotection.journal_entry j
            join childprotection.child_case c on c.id = j.case_id"""),
        HeldTable.only("childprotection.held.prevention", """
            select child_id as person, number || '/' || year as number, service, trigger, registered_at, state, at_risk, active_since, refused_on, ended_on
            from childprotection.prevention_file"""),
        HeldTable.only("childprotection.held.servicePlans", """
            select f.child_id as person, f.number || '/' || f.year as number, s.state, s.written_at, s.contract_on, s.act_number, s.act_on
            from childprotection.service_plan s join childprotection.prevention_file f on f.id = s.file_id"""),
        HeldTable.only("childprotection.held.carers", """
            select person_id as person, number || '/' || year as number, requested_on, state, good_until, contract_on, ended_on
            from childprotection.foster_carer"""),
        HeldTable.only("childprotection.held.carerPlacements", """
            select child_person_id as person, kind, number, from_on, until_on, end_reason from childprotection.carer_agreement"""),
        HeldTable.only("childprotection.held.carerVisits", """
            select v.seen as person, v.visited_on from (select unnest(child_person_ids) as seen, visited_on from childprotection.carer_visit) v"""),
        HeldTable.only("childprotection.held.carerTold", """
            select c.person_id as person, c.number || '/' || c.year as number, t.what, t.told_on, t.way from childprotection.carer_told t
            join childprotection.foster_carer c on c.id = t.carer_id"""),
        HeldTable.only("childprotection.held.disabilityFiles", """
            select child_id as person, number || '/' || year as number, requested_on, state, ended_on from childprotection.disability_file"""),
        HeldTable.only("childprotection.held.disabilityCertificates", """
            select child_id as person, number, issued_on, degree, assistant, valid_from, ends_on from childprotection.disability_certificate"""),
        HeldTable.only("childprotection.held.number", "select person_id as person, cnp from childprotection.identified_person"),
        HeldTable.only("childprotection.held.disabilityPlans", """
            select f.child_id as person, f.number || '/' || f.year as number, p.written_at, p.family_signed_on as contract_signed_on
            from childprotection.disability_plan p join childprotection.disability_file f on f.id = p.file_id"""),
        HeldTable.only("childprotection.held.disabilityOrientations", """
            select f.child_id as person, o.number, o.issued_on, o.kind from childprotection.disability_orientation o
            join childprotection.disability_file f on f.id = o.file_id"""),
        HeldTable.only("childprotection.held.measures", """
            select m.child_id as person, c.number || '/' || c.year as number, m.type, m.category, m.body, m.decision_number, m.decided_on, m.from_day, m.until_day,
              m.place_type, l.name as place, m.end_reason from childprotection.measure m
            join childprotection.child_case c on c.id = m.case_id left join childprotection.place l on l.id = m.place_id"""),
        HeldTable.only("childprotection.held.files", """
            select child_id as person, kind, number || '/' || year as number, opened_on, state, ended_on from childprotection.child_file"""),
        HeldTable.only("childprotection.held.fileSteps", """
            select f.child_id as person, f.kind, f.number || '/' || f.year as number, s.act, s.acted_on from childprotection.child_file_step s
            join childprotection.child_file f on f.id = s.file_id"""),
        HeldTable.only("childprotection.held.allowances", """
            select child_id as person, request_number, requested_on, state, degree, decision_number, decided_on, first_day, last_day
            from childprotection.placement_allowance"""),
        HeldTable.only("childprotection.held.allowancesPaid", """
            select payee_id as person, request_number, requested_on, state, first_day, last_day from childprotection.placement_allowance
            where payee_id is not null"""),
        HeldTable.only("childprotection.held.youth", """
            select person_id as person, kind, day, number, code, until_day, amount from childprotection.youth_step"""),
        HeldTable.only("childprotection.held.deeds", """
            select child_id as person, notice_number, notice_on, deed_on, article, discernment from childprotection.deed"""),
        HeldTable.only("childprotection.held.dayServices", """
            select e.child_id as person, e.file_number as number, s.name as place, e.from_day, e.until_day, e.end_reason from childprotection.service_enrolment e
            join childprotection.day_service s on s.id = e.service_id"""),
        HeldTable.only("childprotection.held.takenOver", """
            select r.person_id as person, o.number, o.issued_on, t.kind from childprotection.takeover_row r
            join childprotection.takeover t on t.id = r.takeover_id left join childprotection.taken_over o on o.row_id = r.id"""),
        HeldTable.only("childprotection.held.carer", """
            select m.carer_person_id as person, m.type, m.from_day, m.until_day from childprotection.measure m where m.carer_person_id is not null""")));
  }
}
