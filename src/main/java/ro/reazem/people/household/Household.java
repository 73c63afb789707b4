package ro.reazem.people.household;

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
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import ro.reazem.events.people.HouseholdRecorded;
import ro.reazem.events.people.HouseholdRole;
import ro.reazem.kernel.Address;
import ro.reazem.kernel.PersonId;
import ro.reazem.kernel.RuleViolated;

/** Persons who live together at an address and keep house together (gospodărie), by period. */
@Table(schema = "people", name = "household")
class Household extends AbstractAggregateRoot<Household> implements AggregateRoot<Household, HouseholdId> {

  private final @Id HouseholdId id;
  private final UUID formKey;
  private final Instant recordedAt;
  @MappedCollection(idColumn = "household_id", keyColumn = "position")
  private final List<HouseholdAddress> addresses;
  @MappedCollection(idColumn = "household_id", keyColumn = "position")
  private final List<Membership> members;
  private long revision;
  private @Version @Nullable Long version;

  @PersistenceCreator
  Household(HouseholdId id, UUID formKey, Instant recordedAt, List<HouseholdAddress> addresses, List<Membership> members,
      long revision, @Nullable Long version) {
    this.id = id;
    this.formKey = formKey;
    this.recordedAt = recordedAt;
    this.addresses = new ArrayList<>(addresses);
    this.members = new ArrayList<>(members);
    this.revision = revision;
    this.version = version;
  }

  static Household founded(HouseholdId id, UUID formKey, Address address, LocalDate since, Clock clock) {
    requireNotAhead(since, clock);
    return new Household(id, formKey, clock.instant(), List.of(new HouseholdAddress(since, null, address)), List.of(), 0, null);
  }

  /** Takes a person in from a day on. One member at a time is the reference person of the household. */
  Household takeIn(PersonId person, HouseholdRole role, LocalDate since, Clock clock) {
    requireNotAhead(since, clock);
    var joining = new Membership(person, role, since, null);
    RuleViolated.require(members.stream().noneMatch(member -> member.personId().equals(person)
        && member.period().overlaps(joining.period())), "people.household.alreadyMember");
    RuleViolated.require(role != HouseholdRole.REFERENCE_PERSON || !hasReferencePerson(),
        "people.household.secondReferencePerson");
    members.add(joining);
    return told(clock);
  }

  /** Ends a membership: the day given is the last one lived in the household. */
  Household letGo(PersonId person, LocalDate lastDay, Clock clock) {
    requireNotAhead(lastDay, clock);
    var member = lasting(person);
    RuleViolated.require(!lastDay.isBefore(member.since()), "people.household.leftBeforeJoining", member.since());
    replace(member, member.endedOn(lastDay));
    return told(clock);
  }

  /** Corrects what a member is within the household; a new reference person takes the place of the old one. */
  Household correctRole(PersonId person, HouseholdRole role, Clock clock) {
    var member = lasting(person);
    RuleViolated.require(role == HouseholdRole.REFERENCE_PERSON || member.role() != HouseholdRole.REFERENCE_PERSON,
        "people.household.referencePersonNeeded");
    if (role == HouseholdRole.REFERENCE_PERSON) {
      members.replaceAll(other -> other.lasts() && other.role() == role ? other.as(HouseholdRole.OTHER_RELATIVE) : other);
    }
    replace(lasting(person), member.as(role));
    return told(clock);
  }

  /** The whole household moves; the old address ends the day before, or was wrong when the new one begins on the same day. */
  Household moves(Address to, LocalDate since, Clock clock) {
    requireNotAhead(since, clock);
    var current = addresses.getLast();
    RuleViolated.require(!since.isBefore(current.since()), "people.household.movedBefore", current.since());
    addresses.removeLast();
    if (since.isAfter(current.since())) {
      addresses.add(current.endedOn(since.minusDays(1)));
    }
    addresses.add(new HouseholdAddress(since, null, to));
    return told(clock);
  }

  /** The same household with the stays of two records of one person made one. */
  Household withMembers(List<Membership> changed) {
    boolean led = hasReferencePerson();
    members.clear();
    members.addAll(changed);
    RuleViolated.require(!led || hasReferencePerson() || members.stream().noneMatch(Membership::lasts),
        "people.merge.referencePersonLeaves");
    return this;
  }

  void requireReferencePerson() {
    RuleViolated.require(hasReferencePerson(), "people.household.referencePersonNeeded");
  }

  @Override
  public HouseholdId getId() {
    return id;
  }

  List<Membership> members() {
    return List.copyOf(members);
  }

  Address address() {
    return addresses.getLast().address();
  }

  long version() {
    return version == null ? 0 : version;
  }

  /** Restates the household to the other modules. */
  Household told(Clock clock) {
    revision++;
    clearDomainEvents();
    return andEvent(new HouseholdRecorded(id.value(), revision, clock.instant(), address(), members.stream()
        .map(member -> new HouseholdRecorded.Membership(member.personId().value(), member.role(), member.since(),
            member.until())).toList()));
  }

  private boolean hasReferencePerson() {
    return members.stream().anyMatch(member -> member.lasts() && member.role() == HouseholdRole.REFERENCE_PERSON);
  }

  private Membership lasting(PersonId person) {
    return members.stream().filter(member -> member.personId().equals(person) && member.lasts()).findFirst()
        .orElseThrow(() -> new RuleViolated("people.household.notMember"));
  }

  private void replace(Membership old, Membership changed) {
    members.set(members.indexOf(old), changed);
  }

  private static void requireNotAhead(LocalDate day, Clock clock) {
    RuleViolated.require(!day.isAfter(LocalDate.now(clock)), "people.household.ahead");
  }
}
