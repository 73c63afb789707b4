package ro.reazem.directory.access;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.security.HeldRole;
import ro.reazem.platform.security.Level;
import ro.reazem.platform.security.Officer;

/**
 * Who may know where a protected person is: whoever works on an open case of the person, heads the unit of one, answers for the
 * protection or heads the unit that does, or was let in for a time. A role in the unit alone is not enough, and a conflict of
 * interest takes it away.
 */
@Component
public class PersonAccess {

  private static final String PEOPLE = "people";

  private final JdbcClient jdbc;
  private final WorkingRelations relations;

  PersonAccess(JdbcClient jdbc, WorkingRelations relations) {
    this.jdbc = jdbc;
    this.relations = relations;
  }

  /**
   * Whether the officer may know the places of a protected person.
   *
   * @param unit the unit that answers for the protection
   * @param responsible the officer who does
   */
  public boolean reaches(Officer officer, UUID person, UUID unit, UUID responsible) {
    var ties = relations.of(officer);
    if (ties.lines().stream().anyMatch(line -> line.tie() == Related.Tie.BARRED && line.context().equals(PEOPLE)
        && line.caseId().equals(person))) {
      return false;
    }
    return ties.officers().contains(responsible) || officer.roles().contains(new HeldRole(PEOPLE, Level.APPROVE, unit))
        || ties.lines().stream().anyMatch(line -> line.tie() != Related.Tie.BARRED && line.context().equals(PEOPLE)
            && line.caseId().equals(person)) || worksOnACaseOf(officer, person, ties);
  }

  private boolean worksOnACaseOf(Officer officer, UUID person, Related ties) {
    var heads = officer.roles().stream().filter(role -> role.level() == Level.APPROVE).toList();
    var barred = ties.lines().stream().filter(line -> line.tie() == Related.Tie.BARRED).map(Related.Line::caseId).toArray(UUID[]::new);
    var granted = ties.lines().stream().filter(line -> line.tie() != Related.Tie.BARRED).map(Related.Line::caseId).toArray(UUID[]::new);
    return jdbc.sql("""
        select exists (select from directory.case_relation c where c.person_ids @> array[cast(:person as uuid)] and not c.closed
          and c.case_id <> all(:barred) and (c.responsible_id = any(:officers) or c.team_ids && :officers or c.case_id = any(:granted) or exists (select from unnest(cast(:contexts as text[]), cast(:units as uuid[])) as head (context, unit_id)
            where head.context = c.context and head.unit_id = c.unit_id)))""").param("person", person)
        .param("officers", ties.officers().toArray(UUID[]::new)).param("granted", granted).param("barred", barred)
        .param("contexts", heads.stream().map(HeldRole::context).toArray(String[]::new))
        .param("units", heads.stream().map(HeldRole::unit).toArray(UUID[]::new)).query(Boolean.class).single();
  }
}
