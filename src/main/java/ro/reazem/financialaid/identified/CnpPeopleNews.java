package ro.reazem.financialaid.identified;

import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.people.PersonIdentified;

/** Keeps the CNPs that the register of persons tells, newest revision only. */
@Component
class CnpPeopleNews {

  private final JdbcClient jdbc;

  CnpPeopleNews(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @ApplicationModuleListener(id = "financialaid.identified.person")
  void on(PersonIdentified told) {
    jdbc.sql("""
        insert into financialaid.identified_person as known (person_id, revision, told_at, cnp)
        values (:id, :revision, :toldAt, :cnp)
        on conflict (person_id) do update set revision = excluded.revision, told_at = excluded.told_at, cnp = excluded.cnp
        where known.revision < excluded.revision""")
        .param("id", told.personId()).param("revision", told.revision())
        .param("toldAt", told.occurredAt().atOffset(ZoneOffset.UTC)).param("cnp", told.cnp()).update();
  }
}
