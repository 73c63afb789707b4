package ro.reazem.people.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.people.Sex;
import ro.reazem.kernel.PersonId;

/** Makes one entry of two that are of one person; the absorbed one keeps its content and points to the survivor. */
@Service
public class JoiningEntries {

  private final Persons persons;
  private final Clock clock;

  JoiningEntries(Persons persons, Clock clock) {
    this.persons = persons;
    this.clock = clock;
  }

  /** In which of the facts that tell persons apart the two records contradict each other: birth date, sex, CNP. */
  @Transactional(readOnly = true)
  public Set<MergeField> contradictions(PersonId survivor, PersonId absorbed) {
    var one = required(survivor).details();
    var other = required(absorbed).details();
    var found = EnumSet.noneOf(MergeField.class);
    if (differ(one.bornOn(), other.bornOn())) {
      found.add(MergeField.BORN_ON);
    }
    if (one.sex() != Sex.NOT_STATED && other.sex() != Sex.NOT_STATED && one.sex() != other.sex()) {
      found.add(MergeField.SEX);
    }
    if (differ(one.cnp(), other.cnp())) {
      found.add(MergeField.CNP);
    }
    return found;
  }

  /**
   * @throws ro.reazem.kernel.RuleViolated when the chosen CNP contradicts the chosen birth date or sex, or one of the two is merged already
   */
  @Transactional
  public void join(PersonId survivorId, PersonId absorbedId, MergeChoices choices) {
    var survivor = required(survivorId);
    var absorbed = required(absorbedId);
    var details = details(survivor.details(), absorbed.details(), choices);
    persons.save(absorbed.mergeInto(survivorId, clock));
    persons.save(survivor.takeOver(details, choices.of(MergeField.DIED_ON, survivor.diedOn(), absorbed.diedOn()),
        survivor.temporaryId() == null ? absorbed.temporaryId() : survivor.temporaryId(), names(survivor, absorbed, details),
        addresses(survivor.addresses(), absorbed.addresses(), choices.prefersAbsorbed(MergeField.ADDRESSES)), clock));
  }

  /** Tells the entries to the other modules as they are now. */
  @Transactional
  public void tell(PersonId... ids) {
    for (var id : ids) {
      persons.save(persons.findById(id).orElseThrow(NoSuchPerson::new).told(clock));
    }
  }

  private static PersonDetails details(PersonDetails one, PersonDetails other, MergeChoices choices) {
    return new PersonDetails(choices.known(MergeField.FAMILY_NAME, one.familyName(), other.familyName()),
        choices.known(MergeField.GIVEN_NAME, one.givenName(), other.givenName()),
        choices.of(MergeField.BORN_ON, one.bornOn(), other.bornOn()),
        choices.known(MergeField.BIRTH_PLACE, one.birthPlace(), other.birthPlace()), choices.known(MergeField.SEX, one.sex(), other.sex()),
        choices.known(MergeField.MARITAL_STATUS, one.maritalStatus(), other.maritalStatus()),
        choices.known(MergeField.CITIZENSHIP, one.citizenship(), other.citizenship()), choices.of(MergeField.CNP, one.cnp(), other.cnp()),
        choices.of(MergeField.DOCUMENT, one.document(), other.document()), choices.known(MergeField.PHONE, one.phone(), other.phone()),
        choices.known(MergeField.EMAIL, one.eMail(), other.eMail()));
  }

  /** All family names either record bore, besides the chosen one. */
  private static List<FormerName> names(Person survivor, Person absorbed, PersonDetails chosen) {
    var names = new ArrayList<>(survivor.formerNames());
    absorbed.formerNames().stream().filter(name -> names.stream().noneMatch(known -> known.familyName().equals(name.familyName())))
        .forEach(names::add);
    for (var person : List.of(survivor, absorbed)) {
      var name = person.details().familyName();
      if (!name.equals(chosen.familyName()) && names.stream().noneMatch(known -> known.familyName().equals(name))) {
        names.add(new FormerName(name, null));
      }
    }
    names.removeIf(name -> name.familyName().equals(chosen.familyName()) && !survivor.formerNames().contains(name));
    return names;
  }

  /** The addresses of both; where two domiciles or residences overlap, the one not preferred ends before the other begins. */
  private static List<DatedAddress> addresses(List<DatedAddress> survivors, List<DatedAddress> absorbeds, boolean preferAbsorbed) {
    var firm = preferAbsorbed ? absorbeds : survivors;
    var others = (preferAbsorbed ? survivors : absorbeds).stream().filter(address -> !firm.contains(address))
        .map(address -> cut(address, firm)).filter(Objects::nonNull).toList();
    var all = new ArrayList<DatedAddress>(preferAbsorbed ? others : survivors);
    all.addAll(preferAbsorbed ? absorbeds : others);
    return all;
  }

  private static @Nullable DatedAddress cut(DatedAddress address, List<DatedAddress> firm) {
    var rest = address;
    for (var other : firm) {
      if (rest.kind().oneAtATime() && rest.overlaps(other)) {
        LocalDate last = other.since().minusDays(1);
        if (last.isBefore(rest.since())) {
          return null;
        }
        rest = rest.endedOn(last);
      }
    }
    return rest;
  }

  private static boolean differ(@Nullable Object one, @Nullable Object other) {
    return one != null && other != null && !one.equals(other);
  }

  private Person required(PersonId id) {
    var person = persons.findById(id).orElseThrow(NoSuchPerson::new);
    person.requireNotMerged();
    return person;
  }
}
