package ro.reazem.worklist.known;

import static ro.reazem.platform.jdbc.JsonRows.row;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.people.PersonRecorded;
import ro.reazem.events.people.PersonsRecorded;
import ro.reazem.platform.jdbc.JsonRows;
import ro.reazem.platform.text.Folding;

/** Keeps the names by which cases are searched; old news changes nothing. */
@Component("worklistPeopleNews")
class PeopleNews {

  private final JdbcClient jdbc;

  PeopleNews(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @ApplicationModuleListener(id = "worklist.known.person")
  void on(PersonRecorded told) {
    learn(List.of(told));
  }

  @ApplicationModuleListener(id = "worklist.known.persons")
  void on(PersonsRecorded told) {
    learn(told.persons());
  }

  private void learn(List<PersonRecorded> told) {
    jdbc.sql("""
        insert into worklist.known_person as known
        select * from json_populate_recordset(null::worklist.known_person, :rows::json) order by id
        on conflict (id) do update set revision = excluded.revision, folded_name = excluded.folded_name
        where known.revision < excluded.revision""")
        .param("rows", JsonRows.of(told, one -> row("id", one.personId(), "revision", one.revision(),
            "folded_name", Folding.fold(one.familyName() + " " + one.givenName())))).update();
  }
}
