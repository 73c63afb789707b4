package ro.reazem.people.household;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.events.people.HouseholdRole;
import ro.reazem.kernel.Address;

/** Reads in which households many persons live, and who else lives there. */
@Component
public class HouseholdsNow {

  private final JdbcClient jdbc;

  HouseholdsNow(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The households that any of these persons belong to, by id. */
  public Map<UUID, HouseholdNow> of(Collection<UUID> persons) {
    if (persons.isEmpty()) {
      return Map.of();
    }
    var members = new HashMap<UUID, Map<UUID, HouseholdRole>>();
    jdbc.sql("""
        select m.household_id, m.person_id, m.role from people.household_member m where m.until is null and m.household_id in
          (select own.household_id from people.household_member own where own.person_id = any (:persons) and own.until is null)""")
        .param("persons", persons.toArray(UUID[]::new))
        .query((row, number) -> members.computeIfAbsent(row.getObject(1, UUID.class), id -> new HashMap<>())
            .put(row.getObject(2, UUID.class), HouseholdRole.valueOf(row.getString(3)))).list();
    return jdbc.sql("""
        select h.id, h.version, a.*, coalesce((select trim(p.given_name || ' ' || p.family_name)
            from people.household_member m join people.person p on p.id = m.person_id
            where m.household_id = h.id and m.role = 'REFERENCE_PERSON' and m.until is null limit 1), '') as reference
        from people.household h join people.household_address a on a.household_id = h.id and a.until is null
        where h.id = any (:ids)""").param("ids", members.keySet().toArray(UUID[]::new))
        .query((row, number) -> new HouseholdNow(row.getObject("id", UUID.class), row.getLong("version"),
            row.getString("reference"), new Address(row.getObject("siruta", Integer.class), row.getString("street"),
                row.getString("number"), row.getString("block"), row.getString("stair"), row.getString("floor"),
                row.getString("apartment"), row.getString("postcode"), row.getString("country"), row.getString("note")),
            row.getObject("since", LocalDate.class), members.get(row.getObject("id", UUID.class)))).list().stream()
        .collect(Collectors.toMap(HouseholdNow::id, Function.identity()));
  }
}
