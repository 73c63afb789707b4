package ro.reazem.worklist.known;

import static ro.reazem.platform.jdbc.JsonRows.row;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.casework.IdentitySealed;
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

  /** A sealed identity is known under no name any more, and its cases are nobody's. */
  @ApplicationModuleListener(id = "worklist.known.identity-sealed")
  void on(IdentitySealed told) {
    jdbc.sql("delete from worklist.known_person where id = any(:ids)").param("ids", told.sealedRecords().toArray(UUID[]::new)).update();
    jdbc.sql("update worklist.known_case set number = '', person_ids = '{}', revision = 9223372036854775807 where context = :context and id = any(:ids)")
        .param("context", told.context()).param("ids", told.sealedCases().toArray(UUID[]::new)).update();
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
