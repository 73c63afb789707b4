package ro.reazem.people.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.people.HouseholdRole;
import ro.reazem.kernel.Address;
import ro.reazem.kernel.PersonId;
import ro.reazem.people.change.By;
import ro.reazem.people.change.Chronicle;
import ro.reazem.platform.jdbc.SentForms;

/** Enters a household with its members, once per form however often it is sent. */
@Service
public class FoundingHousehold {

  private final SentForms sentForms;
  private final Households households;
  private final OtherHouseholds others;
  private final Chronicle chronicle;
  private final Clock clock;

  FoundingHousehold(SentForms sentForms, Households households, OtherHouseholds others, Chronicle chronicle, Clock clock) {
    this.sentForms = sentForms;
    this.households = households;
    this.others = others;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /**
   * A person who lives in the household.
   *
   * @param until the last day, when the person has left or died before the household was entered
   */
  public record Founder(PersonId person, HouseholdRole role, LocalDate since, @Nullable LocalDate until) {}

  /** The household that an earlier sending of the form entered. */
  @Transactional
  public Optional<UUID> ofForm(UUID formKey) {
    sentForms.await(formKey);
    return households.findByFormKey(formKey).map(household -> household.getId().value());
  }

  /** @throws ro.reazem.kernel.RuleViolated when a founder lives in another household, or the reference person is missing */
  @Transactional
  public UUID found(UUID id, UUID formKey, Address address, LocalDate since, List<Founder> founders, By by) {
    var earlier = ofForm(formKey);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    var household = Household.founded(new HouseholdId(id), formKey, address, since, clock);
    for (var founder : founders) {
      others.requireNone(founder.person(), founder.since(), id);
      household.takeIn(founder.person(), founder.role(), founder.since(), clock);
      if (founder.until() != null) {
        household.letGo(founder.person(), founder.until(), clock);
      }
    }
    household.requireReferencePerson();
    households.save(household);
    chronicle.note(id, "household.entered", by);
    return id;
  }
}
