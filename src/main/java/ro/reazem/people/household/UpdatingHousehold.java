package ro.reazem.people.household;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.people.HouseholdRole;
import ro.reazem.kernel.Address;
import ro.reazem.kernel.PersonId;
import ro.reazem.people.change.By;

/** Brings a household up to date in one step: who joined, who is now what, where it lives. */
@Service
public class UpdatingHousehold {

  private final ChangingHousehold changing;
  private final Households households;

  UpdatingHousehold(ChangingHousehold changing, Households households) {
    this.changing = changing;
    this.households = households;
  }

  /** A person who joins the household on a day. */
  public record Joining(UUID person, HouseholdRole role, LocalDate since) {}

  /**
   * What is brought of a household.
   *
   * @param roles of those who live there already, the changed ones only
   * @param address where the household moves, null when it stays
   * @param since the day it moves
   */
  public record Brought(List<Joining> joining, Map<UUID, HouseholdRole> roles, @Nullable Address address,
      @Nullable LocalDate since) {}

  /** @return false when somebody else changed the household since, and nothing was done */
  @Transactional
  public boolean bring(UUID household, long version, Brought brought, By by) {
    var id = new HouseholdId(household);
    if (households.findById(id).orElseThrow(NoSuchHousehold::new).version() != version) {
      return false;
    }
    for (var joining : brought.joining()) {
      // a new reference person takes the place of the old one below
      var first = joining.role() == HouseholdRole.REFERENCE_PERSON ? HouseholdRole.OTHER_RELATIVE : joining.role();
      changing.takeIn(id, new PersonId(joining.person()), first, joining.since(), by);
    }
    brought.joining().stream().filter(joining -> joining.role() == HouseholdRole.REFERENCE_PERSON)
        .forEach(joining -> changing.correctRole(id, new PersonId(joining.person()), joining.role(), by));
    // the reference person first, whose predecessor is then free to be something else
    brought.roles().entrySet().stream().sorted(Map.Entry.comparingByValue())
        .forEach(role -> changing.correctRole(id, new PersonId(role.getKey()), role.getValue(), by));
    if (brought.address() != null && brought.since() != null) {
      changing.move(id, brought.address(), brought.since(), by);
    }
    return true;
  }
}
