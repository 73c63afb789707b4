package ro.reazem.people.person;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import ro.reazem.events.people.PersonIdentified;
import ro.reazem.events.people.PersonRecorded;
import ro.reazem.kernel.Address;
import ro.reazem.kernel.PersonId;
import ro.reazem.kernel.RuleViolated;

/** One person's entry in the register, for life and beyond: nothing in it is deleted, what changes is dated. */
@Table(schema = "people", name = "person")
class Person extends AbstractAggregateRoot<Person> implements AggregateRoot<Person, PersonId> {

  private final @Id PersonId id;
  private final UUID formKey;
  private final Instant recordedAt;
  @Embedded.Nullable
  private PersonDetails details;
  private @Nullable String temporaryId;
  private @Nullable LocalDate diedOn;
  private @Nullable PersonId mergedInto;
  @MappedCollection(idColumn = "person_id", keyColumn = "position")
  private final List<FormerName> formerNames;
  @MappedCollection(idColumn = "person_id", keyColumn = "position")
  private final List<DatedAddress> addresses;
  private long revision;
  private @Version @Nullable Long version;

  @PersistenceCreator
  Person(PersonId id, UUID formKey, Instant recordedAt, PersonDetails details, @Nullable String temporaryId,
      @Nullable LocalDate diedOn, @Nullable PersonId mergedInto, List<FormerName> formerNames, List<DatedAddress> addresses,
      long revision, @Nullable Long version) {
    this.id = id;
    this.formKey = formKey;
    this.recordedAt = recordedAt;
    this.details = details;
    this.temporaryId = temporaryId;
    this.diedOn = diedOn;
    this.mergedInto = mergedInto;
    this.formerNames = new ArrayList<>(formerNames);
    this.addresses = new ArrayList<>(addresses);
    this.revision = revision;
    this.version = version;
  }

  /** @param temporaryId the number that stands in for the CNP, null for a person who has one */
  static Person entered(PersonId id, UUID formKey, PersonDetails details, @Nullable String temporaryId, Clock clock) {
    requireBirthNotAhead(details, clock);
    return new Person(id, formKey, clock.instant(), details, temporaryId, null, null, List.of(), List.of(), 0,
        null).told(clock);
  }

  /** Corrects or completes the entry; a family name given up by law is kept among the former ones. */
  Person change(PersonDetails changed, boolean formerNameKept, Clock clock) {
    requireBirthNotAhead(changed, clock);
    RuleViolated.require(diedOn == null || changed.bornOn() == null || !diedOn.isBefore(changed.bornOn()),
        "people.person.deathBeforeBirth");
    RuleViolated.require(changed.cnp() != null || temporaryId != null, "people.person.cnpCannotGo");
    if (formerNameKept && !changed.familyName().equals(details.familyName())) {
      formerNames.add(new FormerName(details.familyName(), LocalDate.now(clock)));
    }
    details = changed;
    return told(clock);
  }

  Person heldBefore(String familyName, Clock clock) {
    formerNames.addFirst(new FormerName(familyName, null));
    return told(clock);
  }

  /** Enters a death (deces). What it ends elsewhere is for the others to decide when they hear of it. */
  Person died(LocalDate on, Clock clock) {
    RuleViolated.require(diedOn == null, "people.person.alreadyDead", diedOn == null ? "" : diedOn);
    RuleViolated.require(!on.isAfter(LocalDate.now(clock)), "people.person.deathAhead");
    RuleViolated.require(details.bornOn() == null || !on.isBefore(details.bornOn()), "people.person.deathBeforeBirth");
    diedOn = on;
    return told(clock);
  }

  /** Adds an address from a day on; the domicile or residence held until then ends the day before. */
  Person moves(AddressKind kind, Address to, LocalDate since, @Nullable LocalDate until, Clock clock) {
    RuleViolated.require(!since.isAfter(LocalDate.now(clock)), "people.address.ahead");
    RuleViolated.require(until == null || !until.isBefore(since), "kernel.dateRange.endsBeforeStart");
    var added = new DatedAddress(kind, since, until, to);
    if (kind.oneAtATime()) {
      addresses.replaceAll(old -> old.kind() == kind && old.until() == null && old.since().isBefore(since)
          ? old.endedOn(since.minusDays(1)) : old);
      addresses.stream().filter(added::overlaps).findFirst().ifPresent(other -> {
        throw new RuleViolated("people.address.overlaps", other.since());
      });
    }
    addresses.add(added);
    return told(clock);
  }

  /** The domicile of a day on: a new one, or the one that began on that day or stands at that address, corrected. */
  Person lives(Address at, LocalDate since, Clock clock) {
    var open = addresses.stream().filter(known -> known.kind() == AddressKind.DOMICILE && known.until() == null
        && (known.since().equals(since) || known.address().equals(at))).findFirst();
    open.ifPresent(addresses::remove);
    return moves(AddressKind.DOMICILE, at, since, null, clock);
  }

  /** Becomes part of another record of the same person; its own content stays as it is. */
  Person mergeInto(PersonId survivor, Clock clock) {
    mergedInto = survivor;
    return told(clock);
  }

  /** Takes over what another record of the same person knows better or besides. */
  Person takeOver(PersonDetails chosen, @Nullable LocalDate died, @Nullable String temporary, List<FormerName> names,
      List<DatedAddress> lived, Clock clock) {
    details = chosen;
    diedOn = died;
    temporaryId = temporary;
    formerNames.clear();
    formerNames.addAll(names);
    addresses.clear();
    addresses.addAll(lived);
    return told(clock);
  }

  void requireNotMerged() {
    RuleViolated.require(mergedInto == null, "people.person.isMerged");
  }

  @Override
  public PersonId getId() {
    return id;
  }

  PersonDetails details() {
    return details;
  }

  List<FormerName> formerNames() {
    return List.copyOf(formerNames);
  }

  List<DatedAddress> addresses() {
    return List.copyOf(addresses);
  }

  @Nullable LocalDate diedOn() {
    return diedOn;
  }

  @Nullable String temporaryId() {
    return temporaryId;
  }

  long version() {
    return version == null ? 0 : version;
  }

  /** Restates the person to the other modules once more, as for a listener that came later. */
  Person told(Clock clock) {
    revision++;
    clearDomainEvents();
    var cnp = details.cnp();
    if (cnp != null) {
      registerEvent(new PersonIdentified(id.value(), revision, clock.instant(), cnp.digits()));
    }
    return andEvent(new PersonRecorded(id.value(), revision, clock.instant(), details.familyName(), details.givenName(),
        formerNames.stream().map(FormerName::familyName).toList(), details.bornOn(), details.sex(),
        details.maritalStatus(), details.citizenship(), cnp == null ? null : cnp.tail(), diedOn,
        domicile(LocalDate.now(clock))));
  }

  private @Nullable Address domicile(LocalDate on) {
    return addresses.stream().filter(address -> address.kind() == AddressKind.DOMICILE && address.period().contains(on))
        .map(DatedAddress::address).findFirst().orElse(null);
  }

  private static void requireBirthNotAhead(PersonDetails details, Clock clock) {
    RuleViolated.require(details.bornOn() == null || !details.bornOn().isAfter(LocalDate.now(clock)),
        "people.person.birthAhead");
  }
}
