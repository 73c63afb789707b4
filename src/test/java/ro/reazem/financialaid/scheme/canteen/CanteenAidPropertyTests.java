package ro.reazem.financialaid.scheme.canteen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import ro.reazem.financialaid.scheme.CanteenCategory;
import ro.reazem.financialaid.scheme.Circumstances;
import ro.reazem.financialaid.scheme.Granted;
import ro.reazem.financialaid.scheme.Income;
import ro.reazem.financialaid.scheme.Member;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.parameters.ParameterSeed;
import ro.reazem.platform.parameters.ParametersInForce;

class CanteenAidPropertyTests {

  private static final YearMonth MONTH = YearMonth.of(2026, 3);
  private static final ParametersInForce LAW = ParameterSeed.of("financialaid").on(MONTH.atDay(1));
  private static final int TRIES = 5_000;

  private final Random random = new Random(208);

  @Test
  void nobodyPaysMoreThanThePortionsCostAndMoreIncomeNeverCostsLess() {
    for (int i = 0; i < TRIES; i++) {
      var category = CanteenCategory.values()[random.nextInt(CanteenCategory.values().length)];
      int members = 1 + random.nextInt(5);
      int portions = 1 + random.nextInt(members);
      long income = random.nextInt(600_000);
      var found = CanteenAid.assess(request(category, members, portions, income, random.nextInt(120)), LAW);
      var meals = found.amounts().canteen();
      assertThat(meals).isNotNull();
      assertThat(meals.contribution().bani()).isBetween(0L, meals.value().bani());
      assertThat(meals.value()).isEqualTo(Lei.whole(960L * portions));
      assertThat(found.amounts().gross()).isEqualTo(found instanceof Granted ? meals.value() : Lei.ZERO);
      var richer = CanteenAid.assess(request(category, members, portions, income + 1 + random.nextInt(5_000), 0), LAW).amounts().canteen();
      assertThat(richer).isNotNull();
      assertThat(richer.contribution().compareTo(meals.contribution())).isNotNegative();
      assertThat(found.steps()).allSatisfy(step -> assertThat(step.basis().act()).isNotBlank());
    }
  }

  @Test
  void aTemporaryRightNeverHasMoreDaysThanAreLeftAndNeverReachesTheNextYear() {
    for (int i = 0; i < TRIES; i++) {
      var from = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(2_000));
      int left = 1 + random.nextInt(90);
      var last = TemporaryDays.last(from, left, true);
      assertThat(last.getYear()).isEqualTo(from.getYear());
      assertThat(TemporaryDays.within(from, last, from.getYear())).isBetween(1, left);
      assertThat(TemporaryDays.within(from, last, from.getYear() + 1)).isZero();
    }
    assertThat(TemporaryDays.within(LocalDate.of(2025, 12, 30), LocalDate.of(2026, 1, 5), 2026)).isEqualTo(5);
    assertThat(TemporaryDays.last(LocalDate.of(2026, 3, 2), 90, true)).isEqualTo(LocalDate.of(2026, 5, 30));
  }

  @Test
  void daysWithAndWithoutMealsOfAMonthMakeItsContribution() {
    for (int i = 0; i < TRIES; i++) {
      var monthly = new Lei(random.nextInt(100_000));
      int cut = 1 + random.nextInt(MONTH.lengthOfMonth() - 1);
      var first = due(monthly, MONTH.atDay(1), MONTH.atDay(cut));
      var second = due(monthly, MONTH.atDay(cut + 1), MONTH.atEndOfMonth());
      assertThat(Math.abs(first.plus(second).minus(monthly).bani())).as("%s in two parts", monthly).isLessThanOrEqualTo(1);
    }
    var all = List.of(new MonthlyContribution.Pause(MONTH.atDay(1), null));
    assertThat(MonthlyContribution.due(Lei.whole(300), MONTH, MONTH.atDay(1), null, all, false)).isEqualTo(Lei.ZERO);
    var some = List.of(new MonthlyContribution.Pause(MONTH.atDay(2), null));
    assertThat(MonthlyContribution.due(Lei.whole(310), MONTH, MONTH.atDay(1), null, some, false)).isEqualTo(Lei.whole(310));
    assertThat(MonthlyContribution.due(Lei.whole(310), MONTH, MONTH.atDay(1), null, some, true)).isEqualTo(Lei.whole(10));
  }

  @Test
  void mealsAreWorthTheRationOfTheirDay() {
    assertThat(RationValue.of(List.of(new RationValue.Served(3, Lei.whole(32)), new RationValue.Served(1, Lei.whole(22))), 2)).isEqualTo(Lei.whole(59));
    assertThat(RationValue.of(List.of(new RationValue.Served(1, new Lei(3_333))), 2)).isEqualTo(new Lei(1_667));
    assertThat(RationValue.of(List.of(), 2)).isEqualTo(Lei.ZERO);
    assertThat(CanteenAid.assess(request(CanteenCategory.D, 1, 1, 128_100, 0), LAW.overridden(Map.of("CANTEEN_RATION_PRICE", "10"))).amounts().canteen())
        .isNotNull().satisfies(meals -> assertThat(meals.contribution()).isEqualTo(Lei.whole(300)));
  }

  private static Lei due(Lei monthly, LocalDate from, LocalDate until) {
    return MonthlyContribution.due(monthly, MONTH, from, until, List.of(), true);
  }

  private static CanteenRequest request(CanteenCategory category, int members, int portions, long income, int used) {
    var family = new ArrayList<Member>();
    family.add(Member.of("a", LocalDate.of(1980, 1, 1), Member.Role.HOLDER, Member.Marital.SINGLE));
    for (int i = 1; i < members; i++) {
      family.add(Member.of("c" + i, LocalDate.of(2015, 1, i), Member.Role.CHILD, Member.Marital.SINGLE));
    }
    var circumstances = new Circumstances(MONTH, MONTH.minusMonths(1), family, List.of(new Income("a", "pension", new Lei(income), MONTH.minusMonths(1))), List.of());
    return new CanteenRequest(circumstances, category, portions, true, false, MONTH.atDay(1), used);
  }
}
