package ro.reazem.people.protection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.PersonId;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.people.change.By;
import ro.reazem.people.change.Chronicle;
import ro.reazem.people.household.ShelteringHouseholds;
import ro.reazem.people.person.ChangingPerson;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;

/** Puts the places of a person under protection and ends it: the person and the household are told anew, without or with their places. */
@Service
class ProtectingPerson {

  private final Protections protections;
  private final SentForms sentForms;
  private final ChangingPerson persons;
  private final ShelteringHouseholds households;
  private final Chronicle chronicle;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ProtectingPerson(Protections protections, SentForms sentForms, ChangingPerson persons, ShelteringHouseholds households,
      Chronicle chronicle, ApplicationEventPublisher events, Clock clock) {
    this.protections = protections;
    this.sentForms = sentForms;
    this.persons = persons;
    this.households = households;
    this.chronicle = chronicle;
    this.events = events;
    this.clock = clock;
  }

  /** The same form sent twice protects once. */
  @Transactional
  void protect(PersonId person, ProtectionReason reason, String basis, @Nullable LocalDate until, Officer by, UUID formKey) {
    sentForms.await(formKey);
    if (protections.findByFormKey(formKey).isPresent()) {
      return;
    }
    RuleViolated.require(protections.findByPersonIdAndEndedOnIsNull(person).isEmpty(), "people.protection.standsAlready");
    tell(protections.save(Protection.of(person, reason, basis, LocalDate.now(clock), until, by, formKey, clock.instant())), true);
    chronicle.note(person.value(), "person.sheltered", By.officer(by));
  }

  @Transactional
  void end(PersonId person, String why, Officer by) {
    var current = protections.findByPersonIdAndEndedOnIsNull(person).orElseThrow(() -> new RuleViolated("people.protection.endedAlready"));
    tell(protections.save(current.end(why, LocalDate.now(clock), by)), false);
    chronicle.note(person.value(), "person.unsheltered", By.officer(by));
  }

  private void tell(Protection protection, boolean sheltered) {
    var name = persons.shelter(protection.personId(), sheltered);
    households.tellAnew(protection.personId().value());
    events.publishEvent(protection.restated(name, clock.instant()));
  }
}
