package ro.reazem.financialaid.scheme.local;

import static org.assertj.core.api.Assertions.assertThat;
import static ro.reazem.financialaid.scheme.local.LocalSamples.DAY;
import static ro.reazem.financialaid.scheme.local.LocalSamples.adult;
import static ro.reazem.financialaid.scheme.local.LocalSamples.asked;
import static ro.reazem.financialaid.scheme.local.LocalSamples.child;
import static ro.reazem.financialaid.scheme.local.LocalSamples.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import ro.reazem.financialaid.scheme.Figure;
import ro.reazem.financialaid.scheme.Member;
import ro.reazem.financialaid.scheme.Refused;
import ro.reazem.financialaid.scheme.Step;

/** The conditions of a local aid on age, household and disability, on both sides of their limits. */
class WhoMayAskTests {

  private static final LocalDate BORN = LocalDate.of(1980, 6, 1);

  @Test
  void theFirstYearOfTheLimitsIsWithinThem() {
    assertThat(reasons(aged(60, 65), family(DAY.minusYears(60)))).isEmpty();
    assertThat(reasons(aged(60, 65), family(DAY.minusYears(60).plusDays(1)))).containsExactly(Refused.Code.AGE);
  }

  @Test
  void theLastYearOfTheLimitsIsWithinThemUntilTheNextBirthday() {
    assertThat(reasons(aged(60, 65), family(DAY.minusYears(66).plusDays(1)))).isEmpty();
    assertThat(reasons(aged(60, 65), family(DAY.minusYears(66)))).containsExactly(Refused.Code.AGE);
  }

  @Test
  void withoutAFirstYearOnlyTheLastOneCounts() {
    assertThat(reasons(aged(null, 35), family(DAY.minusYears(35)))).isEmpty();
    assertThat(reasons(aged(null, 35), family(DAY))).isEmpty();
    assertThat(reasons(aged(null, 35), family(DAY.minusYears(36)))).containsExactly(Refused.Code.AGE);
  }

  @Test
  void withoutALastYearEveryOlderHolderMayAsk() {
    assertThat(reasons(aged(60, null), family(DAY.minusYears(60)))).isEmpty();
    assertThat(reasons(aged(60, null), family(DAY.minusYears(95)))).isEmpty();
    assertThat(reasons(aged(60, null), family(DAY.minusYears(59)))).containsExactly(Refused.Code.AGE);
  }

  @Test
  void theAgeAskedForIsThatOfTheHolderWhereverTheyStandInTheFamily() {
    assertThat(reasons(aged(60, null), family(DAY.minusYears(60), child("b", DAY.minusYears(10))))).isEmpty();
  }

  @Test
  void whoLivesAloneAndAFamilyOfSeveralAreToldApart() {
    var one = family(BORN);
    var two = family(BORN, adult("b", Member.Disability.NONE));
    assertThat(reasons(household(Who.Household.ALONE), one)).isEmpty();
    assertThat(reasons(household(Who.Household.ALONE), two)).containsExactly(Refused.Code.HOUSEHOLD);
    assertThat(reasons(household(Who.Household.SEVERAL), two)).isEmpty();
    assertThat(reasons(household(Who.Household.SEVERAL), one)).containsExactly(Refused.Code.HOUSEHOLD);
  }

  @Test
  void aChildIsOneUntilTheDayOfItsEighteenthBirthday() {
    assertThat(reasons(household(Who.Household.WITH_CHILDREN), family(BORN, child("b", DAY.minusYears(18).plusDays(1))))).isEmpty();
    assertThat(reasons(household(Who.Household.WITH_CHILDREN), family(BORN, child("b", DAY.minusYears(18))))).containsExactly(Refused.Code.HOUSEHOLD);
  }

  @Test
  void aChildPlacedElsewhereMakesNoFamilyOfSeveral() {
    assertThat(reasons(household(Who.Household.SEVERAL), family(BORN, child("b", DAY.minusYears(9)).placed()))).containsExactly(Refused.Code.HOUSEHOLD);
  }

  @Test
  void theLeastDegreeOfDisabilityIsEnough() {
    var who = new Who(null, null, null, Who.Household.ANY, Set.of(), Member.Disability.MEDIUM);
    assertThat(reasons(who, family(BORN, adult("b", Member.Disability.MEDIUM)))).isEmpty();
    assertThat(reasons(who, family(BORN, adult("b", Member.Disability.SEVERE)))).isEmpty();
    assertThat(reasons(who, family(BORN, adult("b", Member.Disability.LIGHT)))).containsExactly(Refused.Code.DISABILITY);
  }

  @Test
  void theNumbersOfTheConditionAreThoseOfTheFamily() {
    var steps = new ArrayList<Step>();
    check(household(Who.Household.WITH_CHILDREN), family(BORN, child("b", DAY.minusYears(9)), child("c", DAY.minusYears(18))), steps);
    assertThat(steps).extracting(Step::code).containsExactly("local.household.children");
    assertThat(steps.getFirst().arguments()).containsExactly(Figure.count(3), Figure.count(1));
    assertThat(steps.getFirst().result()).isEqualTo(Figure.holds(true));
  }

  private static Who aged(@Nullable Integer from, @Nullable Integer to) {
    return new Who(null, from, to, Who.Household.ANY, Set.of(), null);
  }

  private static Who household(Who.Household household) {
    return new Who(null, null, null, household, Set.of(), null);
  }

  private static List<Refused.Code> reasons(Who who, List<Member> members) {
    return check(who, members, new ArrayList<>());
  }

  private static List<Refused.Code> check(Who who, List<Member> members, List<Step> steps) {
    var check = new WhoMayAsk(asked(LocalSamples.rules(who, IncomeLimit.NONE, AssetLimit.NONE), members, List.of(), List.of()), steps);
    check.check();
    return check.reasons().stream().map(Refused.Reason::code).toList();
  }
}
