package ro.reazem.services.known;

import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import ro.reazem.platform.held.HeldOnPerson;
import ro.reazem.platform.held.HeldTable;
import ro.reazem.platform.held.HeldTables;

/** What the nurseries hold on a person as the child of a file; of a parent only which children they enrolled. */
@Configuration(proxyBeanMethods = false)
class NurseryHeld {

  private static final String OF_FILE = " join services.nursery_file f on f.id = t.file_id";

  private static final String OF_HEALTH = " join services.community_file f on f.id = t.file_id";

  @Bean
  HeldOnPerson heldByServices(JdbcClient jdbc) {
    return new HeldTables(jdbc, "services", Stream.concat(PupilHeld.tables().stream(), Stream.of(
        HeldTable.only("services.held.community", """
            select person_id as person, number || '/' || year as number, identified_on, categories, young_mother, state, consent_on, active_on, ended_on, end_reason
            from services.community_file"""),
        HeldTable.only("services.held.community-entries", """
            select f.person_id as person, t.register, t.what, t.happened_on, t.due_on, t.ended_on, t.outcome, t.words from services.community_entry t""" + OF_HEALTH),
        HeldTable.only("services.held.community-visits", "select f.person_id as person, t.day, t.action, t.minutes, t.findings from services.home_visit t" + OF_HEALTH),
        HeldTable.only("services.held.community-history", "select f.person_id as person, t.act, t.performed_at from services.community_line t" + OF_HEALTH),
        HeldTable.only("services.held.files", """
            select child_id as person, number || '/' || year as number, requested_on, age, programme, state, points, contract_number, contract_on, ended_on, end_reason
            from services.nursery_file"""),
        HeldTable.only("services.held.parent", "select parent_id as person, number || '/' || year as number, requested_on, state from services.nursery_file"),
        HeldTable.only("services.held.history", "select f.child_id as person, t.act, t.performed_at from services.nursery_line t" + OF_FILE),
        HeldTable.only("services.held.places", """
            select t.child_id as person, g.name as in_group, g.school_year, t.from_on, t.until_on from services.nursery_place t
            join services.service_group g on g.id = t.group_id"""),
        HeldTable.only("services.held.papers", "select f.child_id as person, t.kind, t.paper, t.dated_on from services.nursery_paper t" + OF_FILE),
        HeldTable.only("services.held.challenges", "select f.child_id as person, t.filed_on, t.grounds, t.outcome, t.decided_on from services.challenge t" + OF_FILE),
        HeldTable.only("services.held.health", """
            select f.child_id as person, t.allergies, t.diet, t.vaccinations, t.doctor, t.contacts, t.recorded_at from services.nursery_health t""" + OF_FILE),
        HeldTable.only("services.held.notes", "select f.child_id as person, t.issued_on, t.issuer from services.health_note t" + OF_FILE),
        HeldTable.only("services.held.attendance", "select f.child_id as person, t.day, t.mark from services.attendance t" + OF_FILE),
        HeldTable.only("services.held.incomes", "select f.child_id as person, t.from_month, t.per_member, t.paper from services.family_income t" + OF_FILE),
        HeldTable.only("services.held.reductions", "select f.child_id as person, t.kind, t.from_month, t.until_month, t.paper from services.reduction t" + OF_FILE),
        HeldTable.only("services.held.dues", "select f.child_id as person, t.month, t.present, t.due from services.statement_line t" + OF_FILE),
        HeldTable.only("services.held.receipts", "select f.child_id as person, t.paid_on, t.way, t.number, t.amount from services.receipt t" + OF_FILE))).toList());
  }
}
