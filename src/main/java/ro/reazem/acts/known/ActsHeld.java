package ro.reazem.acts.known;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import ro.reazem.platform.held.HeldOnPerson;
import ro.reazem.platform.held.HeldTable;
import ro.reazem.platform.held.HeldTables;

/**
 * Which acts were made in the cases whose main person is the one that asks. The acts themselves may speak of others in the case: whoever
 * answers hands out those that were communicated to the person.
 */
@Configuration(proxyBeanMethods = false)
class ActsHeld {

  @Bean
  HeldOnPerson heldByActs(JdbcClient jdbc) {
    return new HeldTables(jdbc, "acts", List.of(HeldTable.only("acts.held.acts", """
        select c.person_ids[1] as person, a.kind, a.number, a.dated_on, a.subject, a.state, a.signed_at, a.communicated_on
        from directory.case_relation c join acts.act a on a.context = c.context and a.case_id = c.case_id
        where a.state not in ('DRAFT', 'CANCELLED')""")));
  }
}
