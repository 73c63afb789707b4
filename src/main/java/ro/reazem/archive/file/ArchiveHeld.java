package ro.reazem.archive.file;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import ro.reazem.platform.held.HeldOnPerson;
import ro.reazem.platform.held.HeldTable;
import ro.reazem.platform.held.HeldTables;

/** Which closed files on a person the archive keeps, and until when. */
@Configuration(proxyBeanMethods = false)
class ArchiveHeld {

  @Bean
  HeldOnPerson heldByArchive(JdbcClient jdbc) {
    return new HeldTables(jdbc, "archive", List.of(HeldTable.only("archive.held.files", """
        select unnest(person_ids) as person, context, number, kind, state, opened_on, closed_on, kept_until, destroyed_on from archive.file""")));
  }
}
