package ro.reazem.directory.persons;

import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.people.ProcessingRestricted;

/** Keeps whose data is restricted (restricționarea prelucrării), for every module to read; what was told before the last news changes nothing. */
@Component
class RestrictionPeopleNews {

  private final JdbcClient jdbc;

  RestrictionPeopleNews(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @ApplicationModuleListener(id = "directory.persons.restricted")
  void on(ProcessingRestricted told) {
    jdbc.sql("""
        insert into directory.restricted_person as known (person_id, told_at, restricted) values (:person, :at, :restricted)
        on conflict (person_id) do update set told_at = excluded.told_at, restricted = excluded.restricted
        where known.told_at < excluded.told_at""").param("person", told.personId()).param("at", Timestamp.from(told.occurredAt()))
        .param("restricted", told.restricted()).update();
  }
}
