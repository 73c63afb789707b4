package ro.reazem.directory.officers;

import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.identity.OfficerRecorded;
import ro.reazem.events.identity.UnitRecorded;

/** Keeps the officers and units of the phone book up to date; old news changes nothing. */
@Component
class IdentityNews {

  private final JdbcClient jdbc;

  IdentityNews(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @ApplicationModuleListener(id = "directory.officers.unit-recorded")
  void on(UnitRecorded event) {
    jdbc.sql("""
        insert into directory.unit (id, revision, told_at, name, parent_id, active)
        values (:id, :revision, :toldAt, :name, :parent, :active)
        on conflict (id) do update set revision = excluded.revision, told_at = excluded.told_at, name = excluded.name,
          parent_id = excluded.parent_id, active = excluded.active
        where unit.revision < excluded.revision
        """).param("id", event.unitId()).param("revision", event.revision())
        .param("toldAt", Timestamp.from(event.occurredAt())).param("name", event.name()).param("parent", event.parentId())
        .param("active", event.active()).update();
  }

  @ApplicationModuleListener(id = "directory.officers.officer-recorded")
  void on(OfficerRecorded event) {
    jdbc.sql("""
        insert into directory.officer (id, revision, told_at, name, job_title, unit_id, active, person_id)
        values (:id, :revision, :toldAt, :name, :jobTitle, :unit, :active, :person)
        on conflict (id) do update set revision = excluded.revision, told_at = excluded.told_at, name = excluded.name,
          job_title = excluded.job_title, unit_id = excluded.unit_id, active = excluded.active,
          person_id = excluded.person_id
        where officer.revision < excluded.revision
        """).param("id", event.officerId()).param("revision", event.revision())
        .param("toldAt", Timestamp.from(event.occurredAt())).param("name", event.name())
        .param("jobTitle", event.jobTitle()).param("unit", event.unitId()).param("active", event.active())
        .param("person", event.personId()).update();
  }
}
