package ro.reazem.platform.files;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import ro.reazem.platform.held.HeldOnPerson;
import ro.reazem.platform.held.HeldTable;
import ro.reazem.platform.held.HeldTables;

/**
 * Which documents are kept in the cases whose main person is the one that asks, without those that could tell an aggressor of a victim. A
 * document may speak of others: whoever answers hands out copies.
 */
@Configuration(proxyBeanMethods = false)
class FilesHeld {

  @Bean
  HeldOnPerson heldByFiles(JdbcClient jdbc) {
    return new HeldTables(jdbc, "platform", List.of(HeldTable.only("platform.files.held", """
        select c.person_ids[1] as person, c.number, f.title, f.kind, f.registry_number, f.dated_on, f.content_type, f.pages, f.stored_at
        from directory.case_relation c join platform.case_file f on f.case_context = c.context and f.case_id = c.case_id
        where f.withdrawn_at is null and f.confidentiality <> 'DV_SAFE'""")));
  }
}
