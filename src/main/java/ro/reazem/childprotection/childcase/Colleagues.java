package ro.reazem.childprotection.childcase;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.RuleViolated;

/** Officers of the phone book who may answer for a child's case or work in its team, each with how many children they answer for today. */
@Component("childColleagues")
public class Colleagues {

  private static final String ONE = """
      select o.id, o.name, o.job_title, o.unit_id as unit, coalesce(u.name, '') as unit_name,
        (select count(*) from childprotection.child_case c where c.responsible_id = o.id and c.stage not in ('CLOSED', 'TRANSFERRED')) as load
      from directory.officer o left join directory.unit u on u.id = o.unit_id where o.active\s""";

  private final JdbcClient jdbc;

  Colleagues(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * An officer who works in the institution today.
   *
   * @param load children whose case manager they are
   */
  public record Colleague(UUID id, String name, String jobTitle, UUID unit, String unitName, int load) {}

  /** A unit at work. */
  record Unit(UUID id, String name) {}

  /** @throws RuleViolated when nobody of that id works here today */
  public Colleague working(UUID id) {
    return jdbc.sql(ONE + "and o.id = :id").param("id", id).query(Colleague.class).optional()
        .orElseThrow(() -> new RuleViolated("childprotection.case.notWorking"));
  }

  /** Everybody, those of one unit first. */
  public List<Colleague> all(UUID first) {
    return jdbc.sql(ONE + "order by o.unit_id <> :first, u.name, o.name, o.id limit 1000").param("first", first).query(Colleague.class).list();
  }

  /** Those of some units, as of the ones that work in the domain; those of one unit first. */
  public List<Colleague> of(UUID[] units, UUID first) {
    return jdbc.sql(ONE + "and (o.unit_id = any (:units) or o.unit_id = :first) order by o.unit_id <> :first, u.name, o.name, o.id limit 1000")
        .param("units", units).param("first", first).query(Colleague.class).list();
  }

  public List<Colleague> named(List<UUID> ids) {
    return ids.isEmpty() ? List.of() : jdbc.sql(ONE.replace("where o.active", "where o.id = any (:ids)") + "order by o.name").param("ids", ids.toArray(UUID[]::new))
        .query(Colleague.class).list();
  }

  List<Unit> units(UUID[] ids) {
    return jdbc.sql("select id, name from directory.unit where id = any (:units) and active order by name, id").param("units", ids).query(Unit.class).list();
  }
}
