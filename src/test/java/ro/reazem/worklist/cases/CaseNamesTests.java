package ro.reazem.worklist.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import ro.reazem.platform.security.HeldRole;
import ro.reazem.platform.security.Level;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.OwnWord;

/**
 * The search for a name among the cases of a reader finds the same cases in the same order, each once, by whichever way it is quick: the cases of a
 * few bearers looked up, the reader's cases compared with the bearers known, or with the names.
 */
@SpringBootTest
@AutoConfigureMockMvc
class CaseNamesTests {

  @Autowired CaseRegister register;
  @Autowired JdbcClient jdbc;
  final String name = OwnWord.after("zx");
  final UUID unit = UUID.randomUUID();
  final UUID elsewhere = UUID.randomUUID();
  final UUID me = UUID.randomUUID();
  final UUID bearer = UUID.randomUUID();

  @BeforeEach
  void casesOfTheReaderAndOfOthers() {
    jdbc.sql("insert into worklist.known_person (id, revision, folded_name) values (:id, 0, :name)").param("id", bearer).param("name", name).update();
    tell("OWN", unit, me, false, false, 1);
    tell("OWN-ELSEWHERE", elsewhere, me, false, false, 2);
    tell("UNIT", unit, null, false, false, 3);
    tell("RESTRICTED", unit, null, false, true, 4);
    tell("RESTRICTED-OWN", unit, me, false, true, 5);
    tell("TEAM", elsewhere, null, true, false, 6);
    tell("TEAM-OWN", elsewhere, me, true, false, 7);
    tell("STRANGE", elsewhere, null, false, false, 8);
    let(tell("LET", elsewhere, null, false, false, 9));
    let(tell("LET-TEAM", elsewhere, null, true, false, 10));
    let(tell("LET-UNIT", unit, null, false, false, 11));
    hide(tell("HIDDEN", unit, me, false, false, 12));
    jdbc.sql("update worklist.known_case set person_ids = '{}', folded_subject = :subject where id = :id").param("subject", "despre " + name)
        .param("id", tell("SUBJECT", unit, null, false, false, 13)).update();
    jdbc.sql("update worklist.known_case set person_ids = array[:id]::uuid[] where id = :case").param("id", UUID.randomUUID())
        .param("case", tell("OTHER-NAME", unit, me, false, false, 14)).update();
  }

  @AfterEach
  void nothingIsLeft() {
    jdbc.sql("delete from worklist.known_person where folded_name like :name").param("name", name + "%").update();
    jdbc.sql("delete from worklist.known_case where unit_id in (:units)").param("units", List.of(unit, elsewhere)).update();
    jdbc.sql("delete from directory.case_relation where unit_id in (:units)").param("units", List.of(unit, elsewhere)).update();
    jdbc.sql("delete from directory.case_grant where officer_id = :me").param("me", me).update();
  }

  @ParameterizedTest(name = "{0} bear the name, the reader holds roles in {1} units")
  @CsvSource({"1, 1", "701, 1", "3001, 1", "1, 30", "701, 30", "3001, 30", "701, 12"})
  void aNameFindsTheSameCasesHoweverManyBearIt(int bearers, int units) {
    jdbc.sql("insert into worklist.known_person (id, revision, folded_name) select gen_random_uuid(), 0, :name || n from generate_series(2, :many) n")
        .param("name", name).param("many", bearers).update();
    var expected = List.of("SUBJECT", "LET-UNIT", "LET-TEAM", "LET", "TEAM-OWN", "TEAM", "RESTRICTED-OWN", "UNIT", "OWN-ELSEWHERE", "OWN");

    assertThat(numbers(reader(units), CaseFilter.Of.ALL, null, 25)).isEqualTo(expected);
    assertThat(numbers(reader(units), CaseFilter.Of.ALL, new CaseRegister.After(opened(9), id("LET")), 3)).isEqualTo(expected.subList(4, 7));
    assertThat(numbers(reader(units), CaseFilter.Of.MINE, null, 25)).containsExactly("TEAM-OWN", "RESTRICTED-OWN", "OWN-ELSEWHERE", "OWN");
    assertThat(numbers(reader(units), CaseFilter.Of.NOBODY, null, 25)).containsExactly("SUBJECT", "LET-UNIT", "LET-TEAM", "LET", "TEAM", "UNIT");
    assertThat(numbers(reader(units), CaseFilter.Of.OFFICER, null, 25)).containsExactly("TEAM-OWN", "RESTRICTED-OWN", "OWN-ELSEWHERE", "OWN");
  }

  private List<String> numbers(Officer reader, CaseFilter.Of of, CaseRegister.After after, int size) {
    return register.page(reader, new CaseFilter(name, List.of(), true, of, me), after, size).lines().stream().map(CaseRegister.Line::number).toList();
  }

  private Officer reader(int units) {
    Set<HeldRole> roles = new HashSet<>();
    Stream.concat(Stream.of(unit), Stream.generate(UUID::randomUUID).limit(units - 1)).forEach(one -> roles.add(new HeldRole("elsewhere", Level.READ, one)));
    return new Officer(me, "x", "Ofițer", "inspector", unit, roles);
  }

  private static LocalDate opened(int day) {
    return LocalDate.of(2026, 3, day);
  }

  private UUID id(String number) {
    return jdbc.sql("select id from worklist.known_case where number = :number and unit_id in (:units)").param("number", number)
        .param("units", List.of(unit, elsewhere)).query(UUID.class).single();
  }

  private UUID tell(String number, UUID of, UUID responsible, boolean team, boolean restricted, int day) {
    var id = UUID.randomUUID();
    jdbc.sql("""
        insert into worklist.known_case (context, id, revision, told_at, number, kind, status, stage, opened_on, unit_id, responsible_id, team_ids,
          person_ids, subject, folded_subject, path, restricted)
        values ('elsewhere', :id, 0, now(), :number, 'KIND', 'OPEN', 'STAGE', :opened, :unit, :responsible, :team, array[:bearer]::uuid[], '', '', '/', :restricted)""")
        .param("id", id).param("number", number).param("opened", opened(day)).param("unit", of).param("responsible", responsible)
        .param("team", team ? new UUID[] {me} : new UUID[0]).param("bearer", bearer).param("restricted", restricted).update();
    return id;
  }

  private void let(UUID id) {
    jdbc.sql("""
        insert into directory.case_grant (id, revision, told_at, officer_id, context, case_id, may_work, valid_until, ended)
        values (gen_random_uuid(), 0, now(), :me, 'elsewhere', :case, false, now() + interval '1 hour', false)""").param("me", me).param("case", id).update();
  }

  private void hide(UUID id) {
    jdbc.sql("""
        insert into directory.case_relation (context, case_id, revision, told_at, number, path, unit_id, responsible_id, team_ids, person_ids, closed,
          restricted, kept_out)
        values ('elsewhere', :case, 0, now(), 'HIDDEN', '/', :unit, :me, '{}', '{}', false, false, array[:me]::uuid[])""").param("case", id)
        .param("unit", unit).param("me", me).update();
  }
}
