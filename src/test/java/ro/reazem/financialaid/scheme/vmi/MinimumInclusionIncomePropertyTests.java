package ro.reazem.financialaid.scheme.vmi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import ro.reazem.financialaid.scheme.Assessment;
import ro.reazem.financialaid.scheme.Circumstances;
import ro.reazem.financialaid.scheme.Granted;
import ro.reazem.financialaid.scheme.Income;
import ro.reazem.financialaid.scheme.Member;
import ro.reazem.financialaid.scheme.Refused;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.parameters.ParameterSeed;

/** What holds for every household whatever. */
class MinimumInclusionIncomePropertyTests {

  private static final YearMonth MONTH = YearMonth.of(2026, 2);
  private static final ParameterSeed SEED = ParameterSeed.of("financialaid");
  private static final VmiRates RATES = VmiRates.of(SEED.on(MONTH.atDay(1)));
  private static final List<String> COUNTED = List.of("wage", "pension", "rent", "maintenance", "farming", "other");
  private static final List<String> EXCLUDED = List.of("child_state_allowance", "disability_benefit", "scholarship", "day_labour",
      "domestic_provider", "educational_stimulus", "occasional_support", "heating_aid", "energy_supplement", "food_allowance");

  @Property
  void moreIncomeNeverGivesMore(@ForAll @LongRange(max = 1L << 40) long seed, @ForAll @LongRange(min = 1, max = 300_000) long more) {
    // holds without exception: the smallest payment lifts small amounts to one level, never above what less income gives
    var household = household(seed);
    var richer = with(household, new Income("a", COUNTED.get((int) (seed % COUNTED.size())), new Lei(more), MONTH.minusMonths(1)));
    assertThat(gross(richer)).isLessThanOrEqualTo(gross(household));
    assertThat(assess(richer).amounts().adjustedIncome()).isGreaterThanOrEqualTo(assess(household).amounts().adjustedIncome());
  }

  @Property
  void noAmountIsNegativeAndTheSumsAgree(@ForAll @LongRange(max = 1L << 40) long seed) {
    var amounts = assess(household(seed)).amounts();
    assertThat(List.of(amounts.countedIncome(), amounts.adjustedIncome(), amounts.inclusionAid(), amounts.childAid(), amounts.gross(),
        amounts.healthContribution(), amounts.net())).noneMatch(Lei::isNegative);
    assertThat(amounts.gross()).isGreaterThanOrEqualTo(amounts.inclusionAid().plus(amounts.childAid()));
    assertThat(amounts.net()).isEqualTo(amounts.gross().minus(amounts.healthContribution()));
    assertThat(amounts.inclusionAid().bani() % 100).isZero();
    assertThat(amounts.gross().isZero() || amounts.gross().compareTo(Lei.whole(50)) >= 0).isTrue();
  }

  @Property
  void theOrderOfMembersAndIncomesIsIrrelevant(@ForAll @LongRange(max = 1L << 40) long seed) {
    var household = household(seed);
    var members = new ArrayList<>(household.members());
    var incomes = new ArrayList<>(household.incomes());
    Collections.shuffle(members, new Random(seed));
    Collections.shuffle(incomes, new Random(seed + 1));
    assertThat(assess(new Circumstances(MONTH, MONTH.minusMonths(1), members, incomes, List.of()))).isEqualTo(assess(household));
  }

  @Property
  void excludedIncomeChangesNoAmount(@ForAll @LongRange(max = 1L << 40) long seed, @ForAll @LongRange(max = 1_000_000) long sum,
      @ForAll @IntRange(max = 9) int kind) {
    var household = household(seed);
    assertThat(assess(with(household, new Income("a", EXCLUDED.get(kind), new Lei(sum), MONTH.minusMonths(1)))).amounts())
        .isEqualTo(assess(household).amounts());
  }

  @Property
  void withEquivalentPersonsCountedIncomeAndAidFillUpToTheMaximum(@ForAll @LongRange(max = 1L << 40) long seed) {
    var amounts = assess(household(seed)).amounts();
    if (amounts.inclusionAid().isPositive()) {
      long maximum = elder(seed) ? 53_300 : 36_600;
      long filled = amounts.countedIncome().bani() + amounts.inclusionAid().bani();
      // both roundings favour the family: at most one leu for each equivalent person and one more
      assertThat(filled - maximum * amounts.coefficient() / 1000).isBetween(0L, 100L * amounts.coefficient() / 1000 + 100);
    }
  }

  @Property
  void aPlacedChildIsAsIfItWereNotThere(@ForAll @LongRange(max = 1L << 40) long seed) {
    var household = household(seed);
    var members = new ArrayList<>(household.members());
    members.add(Member.of("placed", LocalDate.of(2019, 1, 1), Member.Role.CHILD, Member.Marital.NOT_STATED).placed());
    var incomes = new ArrayList<>(household.incomes());
    incomes.add(new Income("placed", "other", Lei.whole(500), MONTH.minusMonths(1)));
    assertThat(assess(new Circumstances(MONTH, MONTH.minusMonths(1), members, incomes, List.of()))).isEqualTo(assess(household));
  }

  @Property
  void everyRefusalHasAReasonAndAConditionThatFails(@ForAll @LongRange(max = 1L << 40) long seed) {
    var assessment = assess(household(seed));
    if (assessment instanceof Refused refused) {
      assertThat(refused.reasons()).isNotEmpty();
      assertThat(refused.steps()).anyMatch(step -> step.result().equals(ro.reazem.financialaid.scheme.Figure.holds(false)));
    }
  }

  @Property
  void theReadingsOfTheMultiplierAreOrdered(@ForAll @LongRange(max = 1L << 40) long seed) {
    var household = household(seed);
    assertThat(aid(household, "NONE")).isLessThanOrEqualTo(aid(household, "COEF"));
    assertThat(aid(household, "COEF")).isLessThanOrEqualTo(aid(household, "HEADCOUNT"));
  }

  private static Lei aid(Circumstances household, String reading) {
    return MinimumInclusionIncome.assess(household, SEED.on(MONTH.atDay(1)).overridden(Map.of("VMI_AI_MULTIPLIER", reading)))
        .amounts().inclusionAid();
  }

  private static Assessment assess(Circumstances household) {
    return MinimumInclusionIncome.assess(household, RATES);
  }

  private static Lei gross(Circumstances household) {
    return assess(household) instanceof Granted granted ? granted.amounts().gross() : Lei.ZERO;
  }

  private static Circumstances with(Circumstances household, Income more) {
    var incomes = new ArrayList<>(household.incomes());
    incomes.add(more);
    return new Circumstances(household.month(), household.incomeMonth(), household.members(), incomes, household.assets());
  }

  private static boolean elder(long seed) {
    var members = household(seed).members();
    return members.size() == 1 && members.getFirst().marital().unattached()
        && !members.getFirst().bornOn().isAfter(MONTH.atDay(1).minusYears(65));
  }

  private static Circumstances household(long seed) {
    var random = new Random(seed);
    var members = new ArrayList<Member>();
    boolean pair = random.nextInt(3) > 0;
    members.add(Member.of("a", LocalDate.of(1940, 1, 1).plusDays(random.nextInt(24_000)), Member.Role.HOLDER,
        pair ? Member.Marital.MARRIED : Member.Marital.WIDOWED));
    if (pair) {
      members.add(Member.of("b", LocalDate.of(1950, 1, 1).plusDays(random.nextInt(19_000)), Member.Role.SPOUSE, Member.Marital.MARRIED));
    }
    for (int child = random.nextInt(6); child > 0; child--) {
      members.add(Member.of("c" + child, LocalDate.of(2006, 1, 1).plusDays(random.nextInt(7_300)), Member.Role.CHILD,
          Member.Marital.NOT_STATED));
    }
    var incomes = new ArrayList<Income>();
    for (var member : members) {
      if (random.nextBoolean()) {
        incomes.add(new Income(member.key(), COUNTED.get(random.nextInt(COUNTED.size())), new Lei(random.nextInt(120_000)),
            MONTH.minusMonths(1)));
      }
    }
    return new Circumstances(MONTH, MONTH.minusMonths(1), members, incomes, List.of());
  }
}
