package ro.reazem.financialaid.responsibility;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Officers and units of the phone book to whom a request can be given (colegi, compartimente). */
@Component("aidColleagues")
class Colleagues {

  private final JdbcClient jdbc;

  Colleagues(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An officer who works in the institution today. */
  record Colleague(UUID id, String name, String jobTitle, UUID unit, String unitName) {}

  /** A unit at work. */
  record Unit(UUID id, String name) {}

  Optional<Colleague> find(UUID id) {
    return jdbc.sql("""
        select o.id, o.name, o.job_title, o.unit_id as unit, coalesce(u.name, '') as unit_name
        from directory.officer o left join directory.unit u on u.id = o.unit_id where o.id = :id and o.active""").param("id", id)
        .query(Colleague.class).optional();
  }

  /** Everybody, those of one unit first. */
  List<Colleague> all(UUID first) {
    return jdbc.sql("""
        select o.id, o.name, o.job_title, o.unit_id as unit, coalesce(u.name, '') as unit_name
        from directory.officer o left join directory.unit u on u.id = o.unit_id where o.active
        order by o.unit_id <> :first, u.name, o.name, o.id limit 1000""").param("first", first).query(Colleague.class).list();
  }

  List<Unit> unitsBut(UUID own) {
    return jdbc.sql("select id, name from directory.unit where active and id <> :own order by name, id").param("own", own)
        .query(Unit.class).list();
  }

  String unitName(UUID id) {
    return jdbc.sql("select name from directory.unit where id = :id").param("id", id).query(String.class).optional().orElse("");
  }
}
