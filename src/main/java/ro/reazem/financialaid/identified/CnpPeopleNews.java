package ro.reazem.financialaid.identified;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.people.PersonIdentified;
import ro.reazem.events.people.PersonsIdentified;
import ro.reazem.platform.jdbc.JsonRows;

/** Keeps the CNPs that the register of persons tells, newest revision only. */
@Component
class CnpPeopleNews {

  private final JdbcClient jdbc;

  CnpPeopleNews(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @ApplicationModuleListener(id = "financialaid.identified.person")
  void on(PersonIdentified told) {
    learn(List.of(told));
  }

  @ApplicationModuleListener(id = "financialaid.identified.persons")
  void on(PersonsIdentified told) {
    learn(told.persons());
  }

  private void learn(List<PersonIdentified> told) {
    jdbc.sql("""
        insert into financialaid.identified_person as known (person_id, revision, told_at, cnp)
        select person_id, revision, told_at, cnp from json_populate_recordset(null::financialaid.identified_person, :rows::json)
        order by person_id
        on conflict (person_id) do update set revision = excluded.revision, told_at = excluded.told_at, cnp = excluded.cnp
        where known.revision < excluded.revision""").param("rows", JsonRows.of(told, CnpPeopleNews::row)).update();
  }

  private static Map<String, ?> row(PersonIdentified told) {
    return Map.of("person_id", told.personId(), "revision", told.revision(), "told_at", told.occurredAt(), "cnp", told.cnp());
  }
}
