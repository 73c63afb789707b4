package ro.reazem.worklist.known;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import ro.reazem.platform.held.HeldOnPerson;
import ro.reazem.platform.held.HeldTable;
import ro.reazem.platform.held.HeldTables;

/**
 * In which cases of all contexts a person figures, and, where they are the main person, what was and is planned in them. What concerns the
 * others in a case, such as when a victim is visited, is no data of theirs.
 */
@Configuration(proxyBeanMethods = false)
class WorklistHeld {

  private static final String OF_MAIN = " on x.context = c.context and x.case_id = c.id";

  @Bean
  HeldOnPerson heldByWorklist(JdbcClient jdbc) {
    return new HeldTables(jdbc, "worklist", List.of(
        HeldTable.only("worklist.held.cases", """
            select unnest(person_ids) as person, context, number, kind, status, stage, opened_on, closed_on from worklist.known_case"""),
        HeldTable.only("worklist.held.deadlines", "select c.person_ids[1] as person, c.number, x.rule, x.act, x.article, x.started_on, x.due_on, "
            + "x.met_on from worklist.known_case c join worklist.known_deadline x" + OF_MAIN),
        HeldTable.only("worklist.held.tasks", "select c.person_ids[1] as person, c.number, x.title, x.due_on, x.done_at "
            + "from worklist.known_case c join worklist.task x" + OF_MAIN),
        HeldTable.only("worklist.held.appointments", "select c.person_ids[1] as person, c.number, x.kind, x.starts_at, x.minutes "
            + "from worklist.known_case c join worklist.known_appointment x" + OF_MAIN + " where x.planned")));
  }
}
