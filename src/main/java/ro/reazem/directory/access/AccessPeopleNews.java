package ro.reazem.directory.access;

import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.people.PersonSheltered;

/** Keeps who answers for a protected person, as for a case: whoever is related to it may know the places; old news changes nothing. */
@Component
class AccessPeopleNews {

  private final JdbcClient jdbc;

  AccessPeopleNews(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @ApplicationModuleListener(id = "directory.access.person-sheltered")
  void on(PersonSheltered event) {
    // a later protection of the same person starts its revisions anew, so the moment decides between two of them
    jdbc.sql("""
        insert into directory.case_relation (context, case_id, revision, told_at, number, path, unit_id, responsible_id, team_ids,
          person_ids, closed)
        values ('people', :person, :revision, :toldAt, :name, '/people/persons/' || :person || '/addresses', :unit, :responsible, '{}', '{}',
          :ended)
        on conflict (context, case_id) do update set revision = excluded.revision, told_at = excluded.told_at,
          number = excluded.number, unit_id = excluded.unit_id, responsible_id = excluded.responsible_id, closed = excluded.closed
        where case_relation.told_at < excluded.told_at""")
        .param("person", event.personId()).param("revision", event.revision())
        .param("toldAt", event.occurredAt().atOffset(ZoneOffset.UTC)).param("name", event.name()).param("unit", event.unitId())
        .param("responsible", event.responsibleId()).param("ended", event.ended()).update();
  }
}
