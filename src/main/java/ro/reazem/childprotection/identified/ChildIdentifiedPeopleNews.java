package ro.reazem.childprotection.identified;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.people.PersonIdentified;
import ro.reazem.events.people.PersonsIdentified;
import ro.reazem.kernel.Cnp;
import ro.reazem.platform.jdbc.JsonRows;
import ro.reazem.platform.parameters.LegalParameters;

/** Keeps the CNPs of children that the register of persons tells, newest revision only; those of adults are not kept. */
@Component
class ChildIdentifiedPeopleNews {

  private final JdbcClient jdbc;
  private final LegalParameters parameters;
  private final Clock clock;

  ChildIdentifiedPeopleNews(JdbcClient jdbc, LegalParameters parameters, Clock clock) {
    this.jdbc = jdbc;
    this.parameters = parameters;
    this.clock = clock;
  }

  @ApplicationModuleListener(id = "childprotection.identified.person")
  void on(PersonIdentified told) {
    learn(List.of(told));
  }

  @ApplicationModuleListener(id = "childprotection.identified.persons")
  void on(PersonsIdentified told) {
    learn(told.persons());
  }

  /** Whether the number may be that of a child; one that does not tell the century may. */
  static boolean isOfChild(Cnp cnp, LocalDate today, int majority) {
    return cnp.birthDate().map(born -> born.isAfter(today.minusYears(majority))).orElse(true);
  }

  private void learn(List<PersonIdentified> told) {
    var today = LocalDate.now(clock);
    int majority = parameters.on(today).whole("CHILD_MAJORITY_AGE");
    var children = told.stream().filter(one -> isOfChild(new Cnp(one.cnp()), today, majority)).toList();
    if (children.isEmpty()) {
      return;
    }
    jdbc.sql("""
        insert into childprotection.identified_person as known (person_id, revision, told_at, cnp)
        select person_id, revision, told_at, cnp from json_populate_recordset(null::childprotection.identified_person, :rows::json)
        order by person_id
        on conflict (person_id) do update set revision = excluded.revision, told_at = excluded.told_at, cnp = excluded.cnp
        where known.revision < excluded.revision""").param("rows", JsonRows.of(children, one -> JsonRows.row("person_id", one.personId(),
            "revision", one.revision(), "told_at", one.occurredAt(), "cnp", one.cnp()))).update();
  }
}
