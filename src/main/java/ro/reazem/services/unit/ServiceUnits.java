package ro.reazem.services.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All service units with their licences and groups, as they are kept. */
@Component
public class ServiceUnits {

  private static final String ONE = """
      select id, code, kind, name, unit_id, siruta, address, phone, head_id, capacity, state, state_since, state_note, version from services.service_unit""";
  private static final String GROUP = "select id, service_unit_id, school_year, name, age, programme, places, staff, version from services.service_group";

  private final JdbcClient jdbc;

  ServiceUnits(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<ServiceUnit> find(UUID id) {
    return jdbc.sql(ONE + " where id = :id").param("id", id).query(ServiceUnit.class).optional();
  }

  Optional<UUID> byKey(UUID key) {
    return jdbc.sql("select id from services.service_unit where one_time_key = :key").param("key", key).query(UUID.class).optional();
  }

  /** Nurseries that work, by name. */
  public List<ServiceUnit> nurseries() {
    return jdbc.sql(ONE + " where kind = 'NURSERY' and state = 'OPEN' order by name, id").query(ServiceUnit.class).list();
  }

  /** Those of some ids, whatever their state. */
  public List<ServiceUnit> named(List<UUID> ids) {
    return ids.isEmpty() ? List.of() : jdbc.sql(ONE + " where id = any (:ids) order by name, id").param("ids", ids.toArray(UUID[]::new)).query(ServiceUnit.class)
        .list();
  }

  List<Licence> licences(UUID unit) {
    return jdbc.sql("select number, valid_from as \"from\", valid_until as until, provisional from services.licence where service_unit_id = :unit order by valid_from desc")
        .param("unit", unit).query(Licence.class).list();
  }

  public List<ServiceGroup> groups(UUID unit, int schoolYear) {
    return jdbc.sql(GROUP + " where service_unit_id = :unit and school_year = :year order by age, name").param("unit", unit).param("year", schoolYear)
        .query(ServiceGroup.class).list();
  }

  public Optional<ServiceGroup> group(UUID id) {
    return jdbc.sql(GROUP + " where id = :id").param("id", id).query(ServiceGroup.class).optional();
  }

  /** All groups of nurseries in a school year. */
  public List<ServiceGroup> groups(int schoolYear) {
    return jdbc.sql(GROUP + " g where school_year = :year and exists (select from services.service_unit u where u.id = g.service_unit_id and u.kind = 'NURSERY' "
        + "and u.state = 'OPEN') order by service_unit_id, age, name").param("year", schoolYear).query(ServiceGroup.class).list();
  }

  /** How many places of a group are taken on a day; a number alone. */
  public int taken(UUID group, LocalDate day) {
    return jdbc.sql("select count(*) from services.nursery_place where group_id = :group and daterange(from_on, until_on, '[]') @> cast(:day as date)")
        .param("group", group).param("day", day).query(Integer.class).single();
  }
}
