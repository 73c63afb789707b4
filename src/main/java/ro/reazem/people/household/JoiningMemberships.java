package ro.reazem.people.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.people.HouseholdRole;
import ro.reazem.kernel.PersonId;
import ro.reazem.kernel.RuleViolated;

/** Gives the stays of an absorbed record of a person to the survivor; where both lived somewhere at one time, one of the two is true. */
@Service
public class JoiningMemberships {

  private final Households households;
  private final JdbcClient jdbc;
  private final Clock clock;

  JoiningMemberships(Households households, JdbcClient jdbc, Clock clock) {
    this.households = households;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The households in which any of the persons ever lived. */
  @Transactional(readOnly = true)
  public List<UUID> of(PersonId... persons) {
    return jdbc.sql("select distinct household_id from people.household_member where person_id = any (:persons) order by household_id")
        .param("persons", Stream.of(persons).map(PersonId::value).toArray(UUID[]::new)).query(UUID.class).list();
  }

  /**
   * @param absorbedIsRight whether, for times in which the two lived in different households, the absorbed record tells the truth
   * @throws RuleViolated when a household would be left without its reference person
   */
  @Transactional
  public void join(PersonId survivor, PersonId absorbed, boolean absorbedIsRight) {
    var homes = of(survivor, absorbed).stream().map(id -> households.findById(new HouseholdId(id)).orElseThrow(NoSuchHousehold::new)).toList();
    var right = absorbedIsRight ? absorbed : survivor;
    var rightStays = homes.stream().flatMap(home -> home.members().stream()).filter(of(right)).toList();
    // a stay given up goes before a stay of the same person comes elsewhere: nobody lives in two households even for a moment
    var changed = homes.stream().map(home -> home.withMembers(joined(home.members(), survivor, absorbed, right, rightStays))).toList();
    jdbc.sql("delete from people.household_member where person_id = any (:persons)")
        .param("persons", new UUID[] {survivor.value(), absorbed.value()}).update();
    changed.forEach(home -> households.save(home.told(clock)));
  }

  /** Tells the households to the other modules as they are now. */
  @Transactional
  public void tell(List<UUID> ids) {
    ids.forEach(id -> households.save(households.findById(new HouseholdId(id)).orElseThrow(NoSuchHousehold::new).told(clock)));
  }

  private static List<Membership> joined(List<Membership> members, PersonId survivor, PersonId absorbed, PersonId right,
      List<Membership> rightStays) {
    var joined = new ArrayList<Membership>();
    for (var member : members) {
      if (member.personId().equals(right)) {
        joined.add(within(member, members, survivor, absorbed).of(survivor));
      } else if (of(survivor).or(of(absorbed)).test(member)) {
        var rest = cut(member, rightStays);
        if (rest != null && members.stream().filter(of(right)).noneMatch(one -> one.period().overlaps(member.period()))) {
          joined.add(rest.of(survivor));
        }
      } else {
        joined.add(member);
      }
    }
    return joined;
  }

  /** In one and the same household the two stays make one. */
  private static Membership within(Membership stay, List<Membership> members, PersonId survivor, PersonId absorbed) {
    var other = members.stream().filter(of(stay.personId().equals(survivor) ? absorbed : survivor))
        .filter(one -> one.period().overlaps(stay.period())).findFirst();
    return other.map(one -> new Membership(stay.personId(), one.role() == HouseholdRole.REFERENCE_PERSON ? one.role() : stay.role(),
        one.since().isBefore(stay.since()) ? one.since() : stay.since(), later(one.until(), stay.until()))).orElse(stay);
  }

  private static @Nullable Membership cut(Membership stay, List<Membership> firm) {
    var rest = stay;
    for (var other : firm) {
      if (rest.period().overlaps(other.period())) {
        var last = other.since().minusDays(1);
        if (last.isBefore(rest.since())) {
          return null;
        }
        rest = rest.endedOn(last);
      }
    }
    return rest;
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || other == null ? null : one.isAfter(other) ? one : other;
  }

  private static Predicate<Membership> of(PersonId person) {
    return member -> member.personId().equals(person);
  }
}
