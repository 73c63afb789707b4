package ro.reazem.payments.identified;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.people.PersonIdentified;
import ro.reazem.events.people.PersonsIdentified;
import ro.reazem.platform.jdbc.JsonRows;

/** Keeps the CNPs that the register of persons tells, newest revision only: the payment statement must bear them. */
@Component
class PaymentsIdentifiedPeopleNews {

  private final JdbcClient jdbc;

  PaymentsIdentifiedPeopleNews(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @ApplicationModuleListener(id = "payments.identified.person")
  void on(PersonIdentified told) {
    learn(List.of(told));
  }

  @ApplicationModuleListener(id = "payments.identified.persons")
  void on(PersonsIdentified told) {
    learn(told.persons());
  }

  private void learn(List<PersonIdentified> told) {
    jdbc.sql("""
        insert into payments.identified_person as known (person_id, revision, told_at, cnp)
        select person_id, revision, told_at, cnp from json_populate_recordset(null::payments.identified_person, :rows::json)
        order by person_id
        on conflict (person_id) do update set revision = excluded.revision, told_at = excluded.told_at, cnp = excluded.cnp
        where known.revision < excluded.revision""").param("rows", JsonRows.of(told, one -> JsonRows.row("person_id", one.personId(),
            "revision", one.revision(), "told_at", one.occurredAt(), "cnp", one.cnp()))).update();
  }
}
