package ro.reazem.financialaid.family;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.events.people.HouseholdRole;
import ro.reazem.events.people.MaritalStatus;
import ro.reazem.financialaid.family.HouseholdHistory.Living;

/** The households known to this module from the news of the register. */
@Component
public class Families {

  private static final Duration PATIENCE = Duration.ofMillis(1500);
  private static final Duration PAUSE = Duration.ofMillis(150);

  private final JdbcClient jdbc;

  Families(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The household as it was on a day; empty while its news has not arrived or nobody lived in it. */
  public Optional<Family> on(UUID householdId, LocalDate day) {
    return history(householdId).on(day);
  }

  /** Everybody who ever lived in a household, as far as the news has arrived. */
  public HouseholdHistory history(UUID householdId) {
    return new HouseholdHistory(householdId, jdbc.sql("""
        select p.*, m.role, m.since, m.until, h.siruta as lives_in, h.address_line as lives_at, place.label,
          exists (select from financialaid.right_elsewhere g where g.person_id = any(directory.same_person(p.id)))
            or exists (select from financialaid.child_placement g where g.child_id = any(directory.same_person(p.id))) as elsewhere
        from financialaid.known_membership m join financialaid.known_person p on p.id = m.person_id
        join financialaid.known_household h on h.id = m.household_id
        left join directory.place place on place.siruta = h.siruta
        where m.household_id = :household
        order by case m.role when 'REFERENCE_PERSON' then 0 when 'SPOUSE' then 1 when 'PARTNER' then 1 else 2 end,
          p.born_on nulls last, p.id""")
        .param("household", householdId).query((row, number) -> new Living(member(row), row.getObject("since", LocalDate.class),
            row.getObject("until", LocalDate.class), row.getObject("lives_in", Integer.class), row.getString("lives_at"),
            row.getString("label"))).list());
  }

  /** The same, waiting briefly for news that is still on its way. */
  public Optional<Family> awaited(UUID householdId, LocalDate day) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    var found = on(householdId, day);
    while (found.isEmpty() && System.nanoTime() < deadline) {
      try {
        Thread.sleep(PAUSE);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return found;
      }
      found = on(householdId, day);
    }
    return found;
  }

  /** The household a person lives in on a day. */
  public Optional<UUID> of(UUID personId, LocalDate day) {
    return jdbc.sql("""
        select household_id from financialaid.known_membership
        where person_id = :person and since <= :day and (until is null or until >= :day) order by since desc limit 1""")
        .param("person", personId).param("day", day).query(UUID.class).optional();
  }

  /** The name of a person that is known here, whatever household they live in. */
  public Optional<String> nameOf(UUID personId) {
    return jdbc.sql("select p.given_name || ' ' || p.family_name from financialaid.known_person p where p.id = :person").param("person", personId)
        .query(String.class).optional();
  }

  private static FamilyMember member(ResultSet row) throws SQLException {
    return new FamilyMember(row.getObject("id", UUID.class), HouseholdRole.valueOf(row.getString("role")),
        row.getString("family_name"), row.getString("given_name"), row.getObject("born_on", LocalDate.class),
        row.getString("sex"), MaritalStatus.valueOf(row.getString("marital_status")), row.getString("citizenship"),
        row.getString("cnp_tail"), row.getObject("died_on", LocalDate.class),
        row.getBoolean("elsewhere"));
  }
}
