package ro.reazem.financialaid.scheme.heating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import ro.reazem.financialaid.scheme.Assessment;
import ro.reazem.financialaid.scheme.Circumstances;
import ro.reazem.financialaid.scheme.EnergyAid;
import ro.reazem.financialaid.scheme.Figure;
import ro.reazem.financialaid.scheme.Income;
import ro.reazem.financialaid.scheme.Member;
import ro.reazem.financialaid.scheme.Refused;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.parameters.ParameterSeed;

/** What holds for every household whatever. */
class HeatingAidPropertyTests {

  private static final YearMonth MONTH = YearMonth.of(2026, 2);
  private static final HeatingRates RATES = HeatingRates.of(ParameterSeed.of("financialaid").on(MONTH.atDay(1)));
  private static final List<String> COUNTED = List.of("wage", "pension", "rent", "maintenance", "farming", "other");
  private static final List<String> EXCLUDED = List.of("child_state_allowance", "disability_benefit", "scholarship", "day_labour",
      "domestic_provider", "educational_stimulus", "occasional_support", "heating_aid", "energy_supplement", "food_allowance");
  private static final List<Long> BOUNDS = List.of(20_000L, 32_000L, 44_000L, 56_000L, 68_000L, 92_000L, 104_000L, 116_000L, 128_000L);

  @Property
  void moreIncomeNeverGivesMore(@ForAll @LongRange(max = 1L << 40) long seed, @ForAll @LongRange(min = 1, max = 300_000) long more) {
    var poorer = request(seed, household(seed));
    var richer = request(seed, with(household(seed), new Income("a", COUNTED.get((int) (seed % COUNTED.size())), new Lei(more), MONTH)));
    assertThat(energy(richer).percent()).isLessThanOrEqualTo(energy(poorer).percent());
    assertThat(energy(richer).monthly()).isLessThanOrEqualTo(energy(poorer).monthly());
    assertThat(energy(richer).lump()).isLessThanOrEqualTo(energy(poorer).lump());
    assertThat(energy(richer).supplement()).isLessThanOrEqualTo(energy(poorer).supplement());
  }

  @Property
  void aLaterRequestNeverReachesMoreMonthsOfItsSeason(@ForAll @IntRange(max = 170) int day, @ForAll @IntRange(max = 60) int later) {
    var first = LocalDate.of(2025, 10, 1).plusDays(day);
    assertThat(months(first.plusDays(later))).isLessThanOrEqualTo(Math.max(months(first), 0));
    assertThat(months(first)).isBetween(0, 5);
  }

  @Property
  void everySeasonRepeatsTheOneBefore(@ForAll @IntRange(max = 364) int day, @ForAll @IntRange(min = 1, max = 20) int years) {
    var asked = LocalDate.of(2025, 4, 1).plusDays(day);
    assertThat(months(asked.plusYears(years))).isEqualTo(months(asked));
  }

  @Property
  void theSeasonAtOnceIsExactlyItsMonths(@ForAll @LongRange(max = 1L << 40) long seed) {
    var request = request(seed, household(seed));
    var energy = energy(request);
    boolean solid = request.heating() != null && request.heating().source() == EnergySource.SOLID;
    assertThat(energy.lump().bani()).isEqualTo(solid ? energy.monthly().bani() * energy.months() : 0);
  }

  @Property
  void thePercentageOfAnyReferenceValueIsRoundedByHalfABanAtMost(@ForAll @LongRange(max = 1L << 40) long seed,
      @ForAll @LongRange(min = 1, max = 500_000) long reference) {
    var heating = new HeatingRequest.Heating(EnergySource.THERMAL, 2, new Lei(reference), null);
    var energy = energy(new HeatingRequest(household(seed), LocalDate.of(2026, 1, 10), heating, List.of()));
    assertThat(Math.abs(2 * (energy.monthly().bani() * 10_000 - reference * energy.percent()))).isLessThanOrEqualTo(10_000);
    assertThat(energy.monthly()).isLessThanOrEqualTo(new Lei(reference));
  }

  @Property
  void theInvoiceCapsDistrictHeatAndNothingElse(@ForAll @LongRange(max = 1L << 40) long seed,
      @ForAll @LongRange(max = 60_000) long invoice, @ForAll EnergySource source) {
    var reference = source == EnergySource.THERMAL ? new Lei(41_237) : null;
    var free = energy(new HeatingRequest(household(seed), LocalDate.of(2026, 1, 10),
        new HeatingRequest.Heating(source, 2, reference, null), List.of()));
    var capped = energy(new HeatingRequest(household(seed), LocalDate.of(2026, 1, 10),
        new HeatingRequest.Heating(source, 2, reference, new Lei(invoice)), List.of()));
    assertThat(capped.monthly()).isEqualTo(source == EnergySource.THERMAL ? free.monthly().min(new Lei(invoice)) : free.monthly());
  }

  @Property
  void theUpperBoundOfABracketBelongsToItForEveryFamily(@ForAll @IntRange(max = 8) int bracket, @ForAll @IntRange(min = 1, max = 9) int persons) {
    long bound = BOUNDS.get(bracket) * persons;
    assertThat(percent(persons, bound)).isEqualTo(10_000 - bracket * 1000);
    assertThat(percent(persons, bound + 1)).isEqualTo(9000 - bracket * 1000);
  }

  @Property
  void theLimitIsInclusiveToTheBanOfTheWholeFamily(@ForAll @IntRange(min = 1, max = 9) int persons) {
    long limit = persons == 1 ? 205_300 : 138_600L * persons;
    assertThat(percent(persons, limit)).isEqualTo(1000);
    assertThat(percent(persons, limit + 1)).isZero();
  }

  @Property
  void printedIncomeStandsOnTheSideOfEveryBoundWhereTheComparisonPutIt(@ForAll @LongRange(max = 1_300_000) long total,
      @ForAll @IntRange(min = 1, max = 9) int persons) {
    var assessment = HeatingAid.assess(gas(persons, total), RATES);
    long shown = assessment.amounts().adjustedIncome().bani();
    long limit = persons == 1 ? 205_300 : 138_600;
    assertThat(shown <= limit).isEqualTo(!(assessment instanceof Refused));
    assertThat(Math.abs(shown * persons - total)).isLessThan(persons);
    BOUNDS.forEach(bound -> assertThat(shown <= bound).isEqualTo(total <= bound * persons));
  }

  @Property
  void excludedIncomeChangesNoAmount(@ForAll @LongRange(max = 1L << 40) long seed, @ForAll @LongRange(max = 1_000_000) long sum,
      @ForAll @IntRange(max = 9) int kind) {
    assertThat(assess(request(seed, with(household(seed), new Income("a", EXCLUDED.get(kind), new Lei(sum), MONTH)))).amounts())
        .isEqualTo(assess(request(seed, household(seed))).amounts());
  }

  @Property
  void theOrderOfMembersAndIncomesIsIrrelevant(@ForAll @LongRange(max = 1L << 40) long seed) {
    var household = household(seed);
    var members = new ArrayList<>(household.members());
    var incomes = new ArrayList<>(household.incomes());
    Collections.shuffle(members, new Random(seed));
    Collections.shuffle(incomes, new Random(seed + 1));
    assertThat(assess(request(seed, new Circumstances(MONTH, MONTH.minusMonths(1), members, incomes, List.of()))))
        .isEqualTo(assess(request(seed, household)));
  }

  @Property
  void everyRefusalHasAReason(@ForAll @LongRange(max = 1L << 40) long seed) {
    if (assess(request(seed, household(seed))) instanceof Refused refused) {
      assertThat(refused.reasons()).isNotEmpty();
      assertThat(refused.steps()).anyMatch(step -> step.result().equals(Figure.holds(false)) || step.code().startsWith("heating.season."));
      assertThat(refused.amounts().gross()).isEqualTo(Lei.ZERO);
    }
  }

  private static int months(LocalDate requested) {
    return HeatingSeason.of(requested, RATES).months();
  }

  private static int percent(int persons, long total) {
    return energy(gas(persons, total)).percent();
  }

  private static HeatingRequest gas(int persons, long total) {
    var members = new ArrayList<Member>();
    members.add(Member.of("a", LocalDate.of(1980, 1, 1), Member.Role.HOLDER, Member.Marital.NOT_STATED));
    for (int more = 1; more < persons; more++) {
      members.add(Member.of("m" + more, LocalDate.of(1990, 1, 1), Member.Role.ADULT, Member.Marital.NOT_STATED));
    }
    var circumstances = new Circumstances(MONTH, MONTH.minusMonths(1), members, List.of(new Income("a", "wage", new Lei(total), MONTH)), List.of());
    return new HeatingRequest(circumstances, LocalDate.of(2026, 1, 10), HeatingRequest.Heating.with(EnergySource.GAS, 1), List.of());
  }

  private static HeatingRequest request(long seed, Circumstances household) {
    var random = new Random(~seed);
    var source = EnergySource.values()[random.nextInt(4)];
    var heating = new HeatingRequest.Heating(source, 1 + random.nextInt(5), source == EnergySource.THERMAL ? new Lei(random.nextInt(80_000)) : null, null);
    var uses = random.nextBoolean() ? List.<HeatingRequest.EnergyUse>of() : List.of(new HeatingRequest.EnergyUse(EnergySource.ELECTRICITY, null),
        new HeatingRequest.EnergyUse(EnergySource.GAS, random.nextBoolean() ? null : new Lei(random.nextInt(2000))));
    return new HeatingRequest(household, LocalDate.of(2025, 10, 1).plusDays(random.nextInt(240)), heating, uses);
  }

  private static EnergyAid energy(HeatingRequest request) {
    return java.util.Objects.requireNonNull(assess(request).amounts().energy());
  }

  private static Assessment assess(HeatingRequest request) {
    return HeatingAid.assess(request, RATES);
  }

  private static Circumstances with(Circumstances household, Income more) {
    var incomes = new ArrayList<>(household.incomes());
    incomes.add(more);
    return new Circumstances(household.month(), household.incomeMonth(), household.members(), incomes, household.assets());
  }

  private static Circumstances household(long seed) {
    var random = new Random(seed);
    var members = new ArrayList<Member>();
    members.add(Member.of("a", LocalDate.of(1940, 1, 1).plusDays(random.nextInt(24_000)), Member.Role.HOLDER, Member.Marital.MARRIED));
    for (int more = random.nextInt(6); more > 0; more--) {
      members.add(Member.of("c" + more, LocalDate.of(2006, 1, 1).plusDays(random.nextInt(7_300)), Member.Role.CHILD, Member.Marital.NOT_STATED));
    }
    var incomes = new ArrayList<Income>();
    for (var member : members) {
      if (random.nextBoolean()) {
        incomes.add(new Income(member.key(), COUNTED.get(random.nextInt(COUNTED.size())), new Lei(random.nextInt(200_000)), MONTH.minusMonths(1)));
      }
    }
    return new Circumstances(MONTH, MONTH.minusMonths(1), members, incomes, List.of());
  }
}
