package ro.reazem.people.household;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.PersonId;
import ro.reazem.kernel.RuleViolated;

/** Nobody lives in two households at one time; tells which other one it is. */
@Component
class OtherHouseholds {

  private final JdbcClient jdbc;

  OtherHouseholds(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Other(String person, String household) {}

  /** @throws RuleViolated naming the person and the household, when the person lives in another one on or after the day */
  void requireNone(PersonId person, LocalDate since, UUID joining) {
    jdbc.sql("""
        select trim(p.given_name || ' ' || p.family_name) as person,
          coalesce((select trim(r.given_name || ' ' || r.family_name) from people.household_member h
            join people.person r on r.id = h.person_id
            where h.household_id = m.household_id and h.role = 'REFERENCE_PERSON' order by h.until desc nulls first limit 1),
            trim(p.given_name || ' ' || p.family_name)) as household
        from people.household_member m join people.person p on p.id = m.person_id
        where m.person_id = :person and m.household_id <> :joining
          and daterange(m.since, m.until, '[]') && daterange(:since, null, '[]') limit 1""")
        .param("person", person.value()).param("joining", joining).param("since", since).query(Other.class).optional()
        .ifPresent(other -> {
          throw new RuleViolated("people.household.livesElsewhere", other.person(), other.household());
        });
  }
}
