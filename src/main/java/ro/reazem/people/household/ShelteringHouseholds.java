package ro.reazem.people.household;

import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the address of a household from others as long as somebody protected lives there. */
@Component
public class ShelteringHouseholds {

  private final Households households;
  private final JdbcClient jdbc;
  private final Clock clock;

  ShelteringHouseholds(Households households, JdbcClient jdbc, Clock clock) {
    this.households = households;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Tells the households in which the person lives now anew, when what may be told of them has changed. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void tellAnew(UUID person) {
    jdbc.sql("select household_id from people.household_member where person_id = :person and until is null").param("person", person)
        .query(UUID.class).list().forEach(id -> households.findById(new HouseholdId(id))
            .ifPresent(household -> households.save(sheltered(household).told(clock))));
  }

  /** The household with its shelter as its members stand now. */
  Household sheltered(Household household) {
    var living = household.members().stream().filter(Membership::lasts).map(member -> member.personId().value()).toArray(UUID[]::new);
    return household.shelter(jdbc.sql("select exists (select from people.person where id = any(:ids) and sheltered)").param("ids", living)
        .query(Boolean.class).single(), clock);
  }
}
