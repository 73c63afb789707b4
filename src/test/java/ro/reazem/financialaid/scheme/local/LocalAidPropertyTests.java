package ro.reazem.financialaid.scheme.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import ro.reazem.financialaid.scheme.AidMode;
import ro.reazem.financialaid.scheme.Circumstances;
import ro.reazem.financialaid.scheme.Granted;
import ro.reazem.financialaid.scheme.Income;
import ro.reazem.financialaid.scheme.LocalDue;
import ro.reazem.financialaid.scheme.LocalSum;
import ro.reazem.financialaid.scheme.LocalWords;
import ro.reazem.financialaid.scheme.Member;
import ro.reazem.financialaid.scheme.Rounding;
import ro.reazem.kernel.DateRange;
import ro.reazem.kernel.LegalBasis;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.ParameterSeed;
import ro.reazem.platform.parameters.ParameterValue;
import ro.reazem.platform.parameters.ParametersInForce;
import ro.reazem.platform.parameters.Standing;

class LocalAidPropertyTests {

  private static final YearMonth MONTH = YearMonth.of(2026, 3);
  private static final ParametersInForce LAW = ParameterSeed.of("financialaid").on(MONTH.atDay(1));
  private static final int TRIES = 20_000;

  private final Random random = new Random(43);

  @Test
  void tranchesPayEveryMonthOfTheGrantOnceAndToTheBan() {
    for (int i = 0; i < TRIES; i++) {
      var time = time();
      var monthly = new Lei(1 + random.nextInt(1_000_000));
      var requested = MONTH.plusMonths(random.nextInt(24));
      var months = time.of(requested);
      if (months.isEmpty()) {
        assertThat(time.kind()).isEqualTo(GrantTime.Kind.SEASON);
        continue;
      }
      var dues = time.dues(months.get(), monthly);
      assertThat(dues.stream().mapToInt(LocalDue::months).sum()).isEqualTo(months.get().count());
      assertThat(dues.stream().mapToLong(due -> due.sum().bani()).sum()).isEqualTo(monthly.bani() * months.get().count());
      assertThat(dues).extracting(LocalDue::due).isSorted().doesNotHaveDuplicates();
      assertThat(dues.getFirst().due().isBefore(months.get().from())).isFalse();
      assertThat(time.tranches().isEmpty() ? dues.getLast().due() : months.get().until()).isEqualTo(months.get().until());
      assertThat(dues).allSatisfy(due -> assertThat(time.tranches().isEmpty() || time.tranches().contains(due.due().getMonthValue())).isTrue());
      assertThat(months.get().from().isBefore(requested)).isFalse();
    }
  }

  @Test
  void moreIncomeNeverGivesMoreWhereBracketsFallAndNeverTurnsARefusalByTheLimitIntoAGrant() {
    for (int i = 0; i < TRIES; i++) {
      var scheme = scheme(brackets(true), IncomeLimit.Kind.UP_TO, 400_000);
      long income = random.nextInt(600_000);
      var poorer = sum(scheme, income, null);
      var richer = sum(scheme, income + 1 + random.nextInt(100_000), null);
      assertThat(richer.monthly()).isLessThanOrEqualTo(poorer.monthly());
    }
  }

  @Test
  void morePersonsNeverGetLessWhereBracketsRise() {
    var part = new SumPart(SumPart.Kind.BY_PERSONS, null, List.of(new SumPart.Bracket(1, new Lei(100)), new SumPart.Bracket(3, new Lei(200)),
        new SumPart.Bracket(6, new Lei(500))), null, null);
    for (int persons = 1; persons < 12; persons++) {
      assertThat(amount(part.ofPersons(persons + 1))).isGreaterThanOrEqualTo(amount(part.ofPersons(persons)));
    }
  }

  @Test
  void aShareIsNeverMoreThanItsCostOrItsCeiling() {
    for (int i = 0; i < TRIES; i++) {
      var ceiling = new Lei(1 + random.nextInt(500_000));
      var part = new SumPart(SumPart.Kind.COST_SHARE, null, List.of(), 1 + random.nextInt(SumPart.WHOLE), ceiling);
      var cost = new Lei(random.nextInt(900_000));
      var found = sum(scheme(part, IncomeLimit.Kind.NONE, 0), 0, cost);
      assertThat(found.monthly()).isLessThanOrEqualTo(ceiling).isLessThanOrEqualTo(cost);
    }
  }

  @Test
  void theSameFactsGiveTheSameStepsAndEveryStepNamesTheActOfTheCouncil() {
    for (int i = 0; i < TRIES / 10; i++) {
      var asked = request(scheme(brackets(random.nextBoolean()), IncomeLimit.Kind.BELOW, 1 + random.nextInt(500_000)), random.nextInt(600_000), null);
      var found = LocalAid.assess(asked, LAW);
      assertThat(LocalAid.assess(asked, LAW)).isEqualTo(found);
      assertThat(found.steps()).isNotEmpty().allSatisfy(step -> assertThat(step.basis().act()).isEqualTo("HCL de probă"));
      var local = local(found.amounts().local());
      assertThat(found.amounts().gross()).isEqualTo(local.monthly());
      assertThat(found instanceof Granted).isEqualTo(local.total().isPositive());
      assertThat(local.dues().isEmpty()).isEqualTo(!(found instanceof Granted));
    }
  }

  @Test
  void aDefinitionThatContradictsItselfIsRefused() {
    assertThatThrownBy(() -> new SumPart(SumPart.Kind.BY_INCOME, null, List.of(new SumPart.Bracket(200, new Lei(1)), new SumPart.Bracket(200, new Lei(2))), null, null))
        .isInstanceOf(RuleViolated.class).hasMessageContaining("notRising");
    assertThatThrownBy(() -> new SumPart(SumPart.Kind.COST_SHARE, null, List.of(), 5000, null)).isInstanceOf(RuleViolated.class);
    assertThatThrownBy(() -> new GrantTime(GrantTime.Kind.ONCE, 0, null, null, null, List.of(3))).isInstanceOf(RuleViolated.class);
    assertThatThrownBy(() -> new GrantTime(GrantTime.Kind.MONTHS, 0, 0, null, null, List.of())).isInstanceOf(RuleViolated.class);
    assertThatThrownBy(() -> new GrantTime(GrantTime.Kind.SEASON, 0, null, 13, 3, List.of())).isInstanceOf(RuleViolated.class);
    assertThatThrownBy(() -> new IncomeLimit(IncomeLimit.Kind.UP_TO, IncomeLimit.Per.PERSON, IncomeLimit.List.LOCAL, null, null, null)).isInstanceOf(RuleViolated.class);
    assertThatThrownBy(() -> new Threshold(new Lei(1), "ISR", BigDecimal.ONE)).isInstanceOf(RuleViolated.class);
    assertThatThrownBy(() -> new Threshold(null, "ISR", BigDecimal.ZERO)).isInstanceOf(RuleViolated.class);
    assertThatThrownBy(() -> new AssetLimit(AssetLimit.Rule.OWN, Set.of(), null)).isInstanceOf(RuleViolated.class);
    assertThatThrownBy(() -> new Who(null, 60, 40, Who.Household.ANY, Set.of(), null)).isInstanceOf(RuleViolated.class);
    assertThatThrownBy(() -> scheme(brackets(true), IncomeLimit.Kind.NONE, 0)).isInstanceOf(RuleViolated.class).hasMessageContaining("incomeUntested");
    assertThatThrownBy(() -> request(scheme(new SumPart(SumPart.Kind.COST_SHARE, null, List.of(), 5000, new Lei(1)), IncomeLimit.Kind.NONE, 0), 0, null))
        .isInstanceOf(RuleViolated.class).hasMessageContaining("costMissing");
  }

  private GrantTime time() {
    var tranches = new TreeSet<Integer>();
    for (int i = random.nextInt(4); i > 0; i--) {
      tranches.add(1 + random.nextInt(12));
    }
    int start = random.nextInt(3);
    return random.nextBoolean() ? new GrantTime(GrantTime.Kind.MONTHS, start, 1 + random.nextInt(30), null, null, List.copyOf(tranches))
        : new GrantTime(GrantTime.Kind.SEASON, start, null, 1 + random.nextInt(12), 1 + random.nextInt(12), List.copyOf(tranches));
  }

  private SumPart brackets(boolean falling) {
    var read = new ArrayList<SumPart.Bracket>();
    long bound = 0;
    long amount = 1_000_000;
    for (int i = 1 + random.nextInt(5); i > 0; i--) {
      bound += 1 + random.nextInt(100_000);
      amount = falling ? 1 + random.nextLong(amount) : 1 + random.nextInt(1_000_000);
      read.add(new SumPart.Bracket(bound, new Lei(amount)));
    }
    return new SumPart(SumPart.Kind.BY_INCOME, null, read, null, null);
  }

  private static LocalScheme scheme(SumPart part, IncomeLimit.Kind kind, int limit) {
    var version = new ParameterValue(new UUID(0, 1), LocalScheme.PREFIX + "T", "T", DateRange.since(MONTH.atDay(1)), Standing.INTERNAL, false,
        new LegalBasis("HCL de probă", ""), "probă");
    var test = kind == IncomeLimit.Kind.NONE ? IncomeLimit.NONE
        : new IncomeLimit(kind, IncomeLimit.Per.PERSON, IncomeLimit.List.LOCAL, null, Threshold.of(new Lei(limit)), null);
    return new LocalScheme(version, "T", "T", new LocalRules(Who.ANYBODY, test, AssetLimit.NONE, List.of(part), Rounding.HALF_UP, GrantTime.once(), AidMode.MONEY, false,
        null, List.of(), List.of(), new LocalWords("t", "t", "", "t", "")));
  }

  private static LocalRequest request(LocalScheme scheme, long income, @Nullable Lei cost) {
    var holder = Member.of("a", LocalDate.of(1980, 6, 1), Member.Role.HOLDER, Member.Marital.SINGLE);
    var facts = new Circumstances(MONTH, MONTH.minusMonths(1), List.of(holder), List.of(new Income("a", "wage", new Lei(income), MONTH.minusMonths(1))), List.of());
    return new LocalRequest(facts, scheme, MONTH.atDay(2), null, Set.of(), cost, 0, Set.of());
  }

  private static LocalSum sum(LocalScheme scheme, long income, @Nullable Lei cost) {
    return local(LocalAid.assess(request(scheme, income, cost), LAW).amounts().local());
  }

  private static LocalSum local(@Nullable LocalSum found) {
    assertThat(found).isNotNull();
    return java.util.Objects.requireNonNull(found);
  }

  private static Lei amount(SumPart.@Nullable Bracket bracket) {
    return bracket == null ? Lei.ZERO : bracket.amount();
  }
}
