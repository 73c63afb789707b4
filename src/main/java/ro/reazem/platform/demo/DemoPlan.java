package ro.reazem.platform.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import ro.reazem.kernel.Address;
import ro.reazem.kernel.Cnp;

/**
 * The invented population of the demonstration: the same families with the same identifiers in every run, their ages as on
 * the day of the plan. Every module's demonstration refers to these identifiers.
 */
public final class DemoPlan {

  private static final int SEED = 20_261_122;
  private static final int[] TOWNS = {1026, 1026, 1026, 143469, 143469, 54984, 114328};
  private static final int LONGEST_TOGETHER = 15;

  private final LocalDate today;
  private final Random random = new Random(SEED);
  private final Set<String> serials = new HashSet<>();
  private final List<DemoHousehold> households = new ArrayList<>();
  private final DemoPerson homeless;

  private DemoPlan(LocalDate today) {
    this.today = today;
    FamilyShape.ALL.forEach(shape -> IntStream.rangeClosed(1, shape.count())
        .forEach(number -> households.add(family(shape, shape.name() + "-" + number))));
    households.addAll(new DemoStrangers(this).households());
    var bornOn = today.minusYears(51).minusDays(40);
    homeless = new DemoPerson(id("person/homeless"), "Câmpean", "Petre", "Cîmpean", true, bornOn, cnp(true, bornOn), "RO",
        "DIVORCED", null);
  }

  public static DemoPlan on(LocalDate today) {
    return new DemoPlan(today);
  }

  /** All households, those that need a second look last. */
  public List<DemoHousehold> households() {
    return List.copyOf(households);
  }

  /** @param key such as widow-3; see the shapes of families */
  public DemoHousehold household(String key) {
    return households.stream().filter(household -> household.key().equals(key)).findFirst().orElseThrow();
  }

  public static UUID householdId(String key) {
    return id("household/" + key);
  }

  /** @param place the place in the household, the reference person being 0 */
  public static UUID personId(String householdKey, int place) {
    return id("person/" + householdKey + "/" + place);
  }

  /** The man without a home, who belongs to no household. */
  public DemoPerson homeless() {
    return homeless;
  }

  private DemoHousehold family(FamilyShape shape, String key) {
    var name = pick(DemoNames.FAMILY);
    var members = new ArrayList<DemoMember>();
    var together = today.minusDays(400 + random.nextInt(LONGEST_TOGETHER * 365));
    for (var place : shape.members()) {
      members.add(member(place, name, key, members, together));
    }
    return new DemoHousehold(householdId(key), key, address(), members);
  }

  private DemoMember member(FamilyShape.Place place, String familyName, String key, List<DemoMember> before,
      LocalDate together) {
    int age = Math.min(place.youngest() + random.nextInt(place.oldest() - place.youngest() + 1), oldestBelow(before, place));
    var bornOn = today.minusYears(age).minusDays(random.nextInt(330));
    boolean male = place.sex() == 'm' || place.sex() == 'x' && random.nextBoolean();
    var given = pick(age < 18 ? male ? DemoNames.BOYS : DemoNames.GIRLS : male ? DemoNames.MEN : DemoNames.WOMEN);
    var surname = place.role().equals("PARTNER") ? pick(DemoNames.FAMILY) : familyName;
    var former = "";
    boolean twin = key.equals("couple-2-1") && before.size() == 3;
    if (twin) {
      // twins: the second child is born on the day of the first
      bornOn = before.get(2).person().bornOn();
    } else if (key.equals("couple-1-1") && place.role().equals("CHILD")) {
      // a son named like his father
      male = true;
      given = before.getFirst().person().givenName();
    } else if (surname.equals("Pârvu") && age > 40) {
      former = "Pîrvu";
    } else if (place.role().equals("SPOUSE") && !male && random.nextInt(3) == 0) {
      former = pick(DemoNames.FAMILY);
    }
    boolean newborn = age == 1 && !twin && random.nextInt(3) == 0;
    var died = place.died() ? today.minusDays(60 + random.nextInt(300)) : null;
    var person = new DemoPerson(personId(key, before.size()), surname, given, former.equals(surname) ? "" : former, male,
        newborn ? today.minusDays(12) : bornOn, newborn ? null : cnp(male, bornOn), "RO", place.marital(), died);
    return new DemoMember(person, place.role(), together.isAfter(person.bornOn()) ? together : person.bornOn(), died);
  }

  /** Nobody is a parent before eighteen here. */
  private int oldestBelow(List<DemoMember> before, FamilyShape.Place place) {
    return !place.role().equals("CHILD") ? Integer.MAX_VALUE : before.stream().map(member -> member.person().bornOn())
        .mapToInt(bornOn -> Period.between(bornOn, today).getYears()).filter(age -> age >= 18).min().orElse(99) - 18;
  }

  /** A person without a CNP, who came from another country. */
  DemoMember stranger(String key, int place, String familyName, String givenName, boolean male, int age, String citizenship,
      String marital, String role) {
    var person = new DemoPerson(personId(key, place), familyName, givenName, "", male,
        today.minusYears(age).minusDays(17L * (place + 1)), null, citizenship, marital, null);
    return new DemoMember(person, role, today.minusDays(500), null);
  }

  Address address() {
    var block = random.nextInt(4) == 0;
    return new Address(TOWNS[random.nextInt(TOWNS.length)], pick(DemoNames.STREETS), String.valueOf(1 + random.nextInt(120)),
        block ? pick(List.of("A1", "B2", "C4", "12", "P7")) : "", block ? pick(List.of("A", "B")) : "", "",
        block ? String.valueOf(1 + random.nextInt(40)) : "", "", "RO", "");
  }

  private Cnp cnp(boolean male, LocalDate bornOn) {
    int century = bornOn.getYear() < 2000 ? 1 : 5;
    while (true) {
      var digits = "%d%02d%02d%02d70%03d".formatted(male ? century : century + 1, bornOn.getYear() % 100,
          bornOn.getMonthValue(), bornOn.getDayOfMonth(), 1 + random.nextInt(999));
      if (serials.add(digits)) {
        return new Cnp(digits + Cnp.controlDigit(digits));
      }
    }
  }

  private <T> T pick(List<T> among) {
    return among.get(random.nextInt(among.size()));
  }

  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(("ro.reazem.demo/" + name).getBytes(StandardCharsets.UTF_8));
  }
}
