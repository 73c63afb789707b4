package ro.reazem.people.person;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.Address;
import ro.reazem.kernel.PersonId;
import ro.reazem.people.change.By;
import ro.reazem.people.change.Chronicle;

/** Changes what the register says of a person: corrects the entry, adds an address, enters a death. */
@Service
public class ChangingPerson {

  private final Persons persons;
  private final KnownPersons known;
  private final Chronicle chronicle;
  private final Clock clock;

  ChangingPerson(Persons persons, KnownPersons known, Chronicle chronicle, Clock clock) {
    this.persons = persons;
    this.known = known;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /** @param version the state of the entry; each change makes another */
  public record Entry(PersonDetails details, long version) {}

  /**
   * What somebody brings of a person at once, as in a row of a file.
   *
   * @param formerName a family name held before that the register does not know yet, else empty
   * @param domicile null when it stays
   * @param since the day the domicile begins
   */
  public record Brought(PersonDetails details, String formerName, @Nullable Address domicile, @Nullable LocalDate since) {}

  /**
   * @param version the state of the entry that the officer saw when starting
   * @return false when somebody else changed the entry since, and nothing was done
   * @throws CnpAlreadyHeld when another person holds the CNP
   */
  @Transactional
  public boolean change(PersonId id, long version, PersonDetails details, boolean formerNameKept, By by) {
    var person = required(id);
    if (person.version() != version) {
      return false;
    }
    change(person, details, formerNameKept, by);
    persons.save(person);
    return true;
  }

  /**
   * Brings an entry up to date in one step; a family name given up is kept when what is brought calls it a former one.
   *
   * @return false when somebody else changed the entry since, and nothing was done
   * @throws CnpAlreadyHeld when another person holds the CNP
   */
  @Transactional
  public boolean bring(PersonId id, long version, Brought brought, By by) {
    var person = required(id);
    if (person.version() != version) {
      return false;
    }
    boolean givenUp = brought.formerName().equals(person.details().familyName());
    change(person, brought.details(), givenUp, by);
    if (!brought.formerName().isEmpty() && !givenUp) {
      person.heldBefore(brought.formerName(), clock);
    }
    if (!brought.formerName().isEmpty()) {
      chronicle.note(id.value(), "person.changed", "people.person.formerName", "", brought.formerName(), by);
    }
    if (brought.domicile() != null && brought.since() != null) {
      person.lives(brought.domicile(), brought.since(), clock);
      chronicle.note(id.value(), "person.addressAdded", "people.address.kind.DOMICILE", "", brought.domicile().line(), by);
    }
    persons.save(person);
    return true;
  }

  private void change(Person person, PersonDetails details, boolean formerNameKept, By by) {
    var cnp = details.cnp();
    if (cnp != null) {
      known.holder(cnp).filter(holder -> !holder.id().equals(person.getId().value())).ifPresent(holder -> {
        throw new CnpAlreadyHeld(holder);
      });
    }
    var differences = Difference.between(person.details(), details);
    person.change(details, formerNameKept, clock);
    differences.forEach(difference -> chronicle.note(person.getId().value(), "person.changed", difference.field(),
        difference.before(), difference.after(), by));
  }

  /** What the register says now, with the state that a change must start from. */
  @Transactional(readOnly = true)
  public Entry entry(PersonId id) {
    var person = required(id);
    return new Entry(person.details(), person.version());
  }

  /** @throws ro.reazem.kernel.RuleViolated when the address overlaps another domicile or residence */
  @Transactional
  public void addAddress(PersonId id, AddressKind kind, Address address, LocalDate since, @Nullable LocalDate until, By by) {
    var person = required(id);
    if (person.addresses().contains(new DatedAddress(kind, since, until, address))) {
      return;
    }
    persons.save(person.moves(kind, address, since, until, clock));
    chronicle.note(id.value(), "person.addressAdded", "people.address.kind." + kind, "",
        kind == AddressKind.CONFIDENTIAL ? "" : address.line(), by);
  }

  @Transactional
  public void recordDeath(PersonId id, LocalDate on, By by) {
    var person = required(id);
    if (on.equals(person.diedOn())) {
      return;
    }
    persons.save(person.died(on, clock));
    chronicle.note(id.value(), "person.died", "people.person.diedOn", "", on.toString(), by);
  }

  private Person required(PersonId id) {
    var person = persons.findById(id).orElseThrow(NoSuchPerson::new);
    person.requireNotMerged();
    return person;
  }
}
