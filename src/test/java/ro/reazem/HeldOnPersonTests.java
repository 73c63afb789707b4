package ro.reazem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import ro.reazem.platform.held.HeldOnPerson;
import ro.reazem.platform.held.HeldSection;

/** Whoever asks for their data gets them from every module that keeps any. */
@SpringBootTest
@AutoConfigureMockMvc
class HeldOnPersonTests {

  /** Schemas with ids of persons that contribute nothing, each with the reason. */
  private static final Map<String, String> NOTHING = Map.of(
      "directory", "copies of the register and of whose cases are whose, both told by their owners");

  @Autowired List<HeldOnPerson> held;
  @Autowired JdbcClient jdbc;

  @Test
  void everyModuleWithIdsOfPersonsContributes() {
    var schemas = new HashSet<>(jdbc.sql("""
        select table_schema from information_schema.columns where udt_name in ('uuid', '_uuid')
          and (column_name like '%person%' or column_name in ('holder_id', 'subject_id', 'subject', 'representative_id', 'petitioner_id'))
          and table_schema not in ('information_schema', 'pg_catalog')""").query(String.class).list());
    schemas.removeAll(NOTHING.keySet());
    // a module whose columns are named otherwise may contribute too
    assertThat(held.stream().map(HeldOnPerson::module)).containsAll(schemas).doesNotContainAnyElementsOf(NOTHING.keySet()).doesNotHaveDuplicates();
    assertThat(schemas).contains("people", "financialaid", "notes", "intake", "worklist", "audit", "identity");
  }

  @Test
  void nothingIsHeldOnAStranger() {
    assertThat(held.stream().flatMap(one -> one.on(List.of(UUID.randomUUID())).stream())).isEmpty();
  }

  @Test
  void casesOfAPersonAreThereAndWhatIsPlannedInThemOnlyForTheMainPerson() {
    var main = UUID.randomUUID();
    var other = UUID.randomUUID();
    var id = UUID.randomUUID();
    jdbc.sql("""
        insert into worklist.known_case (context, id, revision, told_at, number, kind, status, stage, opened_on, unit_id, person_ids, subject,
          folded_subject, path)
        values ('elsewhere', :id, 0, now(), '77/2026', 'K', 'OPEN', 'S', current_date, :id, array[:main, :other]::uuid[], 'despre alții', '', '/x')""")
        .param("id", id).param("main", main).param("other", other).update();
    jdbc.sql("""
        insert into worklist.known_appointment (id, revision, told_at, context, case_id, kind, starts_at, minutes, officer_ids, planned)
        values (:id, 0, now(), 'elsewhere', :id, 'notes.kind.HOME_VISIT', now(), 30, '{}', true)""").param("id", id).update();

    assertThat(titles(main)).containsExactlyInAnyOrder("worklist.held.cases", "worklist.held.appointments");
    assertThat(titles(other)).containsExactly("worklist.held.cases");
    assertThat(sections(other).getFirst().rows().getFirst()).containsEntry("number", "77/2026").doesNotContainKeys("subject", "person", "unit_id");
  }

  private List<String> titles(UUID person) {
    return sections(person).stream().map(HeldSection::key).toList();
  }

  private List<HeldSection> sections(UUID person) {
    return held.stream().flatMap(one -> one.on(List.of(person)).stream()).toList();
  }
}
