package ro.reazem.people.protection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import ro.reazem.directory.access.PersonAccess;
import ro.reazem.kernel.PersonId;
import ro.reazem.platform.security.Officer;

/** Tells whether the places of a person or household are closed to an officer; every page that shows or changes places asks it. */
@Component
public class Shelter {

  private final Protections protections;
  private final PersonAccess access;
  private final JdbcClient jdbc;

  Shelter(Protections protections, PersonAccess access, JdbcClient jdbc) {
    this.protections = protections;
    this.access = access;
    this.jdbc = jdbc;
  }

  /** Whether the person is protected at all. */
  public boolean covers(UUID person) {
    return protections.findByPersonIdAndEndedOnIsNull(new PersonId(person)).isPresent();
  }

  /** Whether the person is protected and the officer has no working relation. */
  public boolean closed(UUID person, Officer officer) {
    return protections.findByPersonIdAndEndedOnIsNull(new PersonId(person)).filter(found -> !reaches(found, officer)).isPresent();
  }

  /** Whether somebody who lives in the household is protected and the officer has no working relation with them. */
  public boolean closedHousehold(UUID household, Officer officer) {
    return sheltered(household).stream().anyMatch(person -> closed(person, officer));
  }

  /** Refuses to change places that are closed to the officer. */
  public void requireOpen(UUID person, Officer officer) {
    if (closed(person, officer)) {
      throw new AccessDeniedException("The places of a protected person");
    }
  }

  public void requireOpenHousehold(UUID household, Officer officer) {
    if (closedHousehold(household, officer)) {
      throw new AccessDeniedException("The place of a protected person");
    }
  }

  Optional<Protection> current(UUID person) {
    return protections.findByPersonIdAndEndedOnIsNull(new PersonId(person));
  }

  boolean reaches(Protection protection, Officer officer) {
    return access.reaches(officer, protection.personId().value(), protection.unitId(), protection.responsibleId());
  }

  private List<UUID> sheltered(UUID household) {
    return jdbc.sql("""
        select m.person_id from people.household h join people.household_member m on m.household_id = h.id
        join people.person p on p.id = m.person_id and p.sheltered where h.id = :id and h.sheltered and m.until is null""")
        .param("id", household).query(UUID.class).list();
  }
}
