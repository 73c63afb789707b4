package ro.reazem.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The invented population. */
class DemoPlanTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final DemoPlan plan = DemoPlan.on(TODAY);
  private final List<DemoPerson> people = plan.households().stream().flatMap(household -> household.members().stream())
      .map(DemoMember::person).toList();

  @Test
  void isTheSameOnEveryRun() {
    assertThat(DemoPlan.on(TODAY).households()).isEqualTo(plan.households());
    assertThat(DemoPlan.on(TODAY).homeless()).isEqualTo(plan.homeless());
    assertThat(DemoPlan.on(TODAY.plusDays(400)).households()).extracting(DemoHousehold::id)
        .containsExactlyElementsOf(plan.households().stream().map(DemoHousehold::id).toList());
  }

  @Test
  void holdsAboutFourHundredPersonsInAboutOneHundredFiftyHouseholds() {
    assertThat(plan.households()).hasSizeBetween(145, 160);
    assertThat(people).hasSizeBetween(400, 520);
    assertThat(people).extracting(DemoPerson::id).doesNotHaveDuplicates();
  }

  @Test
  void nobodyIsBornAheadOrAParentBeforeEighteen() {
    assertThat(people).allSatisfy(person -> assertThat(person.bornOn()).isBeforeOrEqualTo(TODAY));
    assertThat(plan.households()).allSatisfy(household -> {
      int youngestAdult = household.members().stream().filter(member -> !member.role().equals("CHILD")
          && !member.role().equals("GRANDCHILD")).mapToInt(member -> age(member.person())).min().orElseThrow();
      assertThat(household.members()).filteredOn(member -> member.role().equals("CHILD"))
          .allSatisfy(child -> assertThat(youngestAdult - age(child.person())).isGreaterThanOrEqualTo(17));
    });
  }

  @Test
  void everyCodeAgreesWithBirthDateAndSex() {
    assertThat(people).filteredOn(person -> person.cnp() != null).allSatisfy(person -> {
      assertThat(person.cnp().agreesWith(person.bornOn())).isTrue();
      assertThat(person.cnp().male()).contains(person.male());
    }).extracting(person -> person.cnp().digits()).doesNotHaveDuplicates();
  }

  @Test
  void theUnusualIsThere() {
    var twins = plan.household("couple-2-1").members();
    assertThat(twins.get(2).person().bornOn()).isEqualTo(twins.get(3).person().bornOn());
    assertThat(twins.get(2).person().givenName()).isNotEqualTo(twins.get(3).person().givenName());
    var namesakes = plan.household("couple-1-1").members();
    assertThat(namesakes.get(0).person().givenName()).isEqualTo(namesakes.get(2).person().givenName());
    assertThat(people).anySatisfy(person -> assertThat(person.formerName()).isEqualTo("Pîrvu"));
    assertThat(people).filteredOn(person -> person.cnp() == null).hasSizeGreaterThanOrEqualTo(4);
    assertThat(people).filteredOn(person -> person.diedOn() != null).hasSizeGreaterThanOrEqualTo(10);
  }

  private static int age(DemoPerson person) {
    return Period.between(person.bornOn(), TODAY).getYears();
  }
}
