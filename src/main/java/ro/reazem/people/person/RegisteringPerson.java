package ro.reazem.people.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.Address;
import ro.reazem.kernel.PersonId;
import ro.reazem.people.change.Chronicle;
import ro.reazem.people.change.By;
import ro.reazem.platform.jdbc.SentForms;

/** Enters a person in the register, once per form however often it is sent. */
@Service
public class RegisteringPerson {

  private final SentForms sentForms;
  private final Persons persons;
  private final KnownPersons known;
  private final TemporaryIds temporaryIds;
  private final Chronicle chronicle;
  private final Clock clock;

  RegisteringPerson(SentForms sentForms, Persons persons, KnownPersons known, TemporaryIds temporaryIds, Chronicle chronicle,
      Clock clock) {
    this.sentForms = sentForms;
    this.persons = persons;
    this.known = known;
    this.temporaryIds = temporaryIds;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /**
   * What is needed to enter a person.
   *
   * @param id chosen beforehand, so that others can be entered along with the person
   * @param formKey the one-time key of the form
   * @param formerName a family name held before, empty when there is none
   * @param kind what the first address is
   * @param address the first address, null when unknown
   * @param since since when, null when not known: the day of entry counts then
   */
  public record Entry(PersonId id, UUID formKey, PersonDetails details, String formerName, AddressKind kind,
      @Nullable Address address, @Nullable LocalDate since) {}

  /**
   * @return the person of the form: entered now, or by an earlier sending of the same form
   * @throws CnpAlreadyHeld when another person holds the CNP
   */
  @Transactional
  public PersonId register(Entry entry, By by) {
    sentForms.await(entry.formKey());
    var earlier = persons.findByFormKey(entry.formKey());
    if (earlier.isPresent()) {
      return earlier.get().getId();
    }
    var cnp = entry.details().cnp();
    if (cnp != null) {
      known.holder(cnp).ifPresent(holder -> {
        throw new CnpAlreadyHeld(holder);
      });
    }
    var person = Person.entered(entry.id(), entry.formKey(), entry.details(), cnp == null ? temporaryIds.next() : null, clock);
    if (!entry.formerName().isEmpty()) {
      person.heldBefore(entry.formerName(), clock);
    }
    if (entry.address() != null) {
      person.moves(entry.kind(), entry.address(), entry.since() == null ? LocalDate.now(clock) : entry.since(), null, clock);
    }
    persons.save(person);
    chronicle.note(entry.id().value(), "person.entered", by);
    return entry.id();
  }
}
