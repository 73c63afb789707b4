package ro.reazem.identity.conflict;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import ro.reazem.platform.held.HeldOnPerson;
import ro.reazem.platform.held.HeldTable;
import ro.reazem.platform.held.HeldTables;

/** That officers are kept away from a person's data, and on what ground; who they are is the officers' own affair. And the account of whoever works here. */
@Configuration(proxyBeanMethods = false)
class ConflictHeld {

  @Bean
  HeldOnPerson heldByIdentity(JdbcClient jdbc) {
    return new HeldTables(jdbc, "identity", List.of(HeldTable.only("identity.held.conflicts",
        "select person_id as person, ground, recorded_at, ended_at from identity.conflict"), HeldTable.only("identity.held.account",
        "select person_id as person, name, job_title, sign_in_name, active from identity.officer where person_id is not null")));
  }
}
