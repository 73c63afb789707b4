package ro.reazem.financialaid.scheme.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import ro.reazem.financialaid.scheme.AidMode;
import ro.reazem.financialaid.scheme.Circumstances;
import ro.reazem.financialaid.scheme.Granted;
import ro.reazem.financialaid.scheme.Income;
import ro.reazem.financialaid.scheme.Member;
import ro.reazem.kernel.DateRange;
import ro.reazem.kernel.LegalBasis;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.ParameterSeed;
import ro.reazem.platform.parameters.ParameterValue;
import ro.reazem.platform.parameters.ParametersInForce;
import ro.reazem.platform.parameters.Standing;

class EmergencyAidPropertyTests {

  private static final YearMonth MONTH = YearMonth.of(2026, 3);
  private static final ParametersInForce LAW = ParameterSeed.of("financialaid").on(MONTH.atDay(1));
  private static final int TRIES = 20_000;

  private final Random random = new Random(41);

  @Test
  void whatIsGrantedIsNeverMoreThanTheNeedOrTheCeilingAndNothingIsGrantedToWhomAConditionFails() {
    for (int i = 0; i < TRIES; i++) {
      var asked = request();
      var found = EmergencyAid.assess(asked, LAW);
      var sum = found.amounts().emergency();
      assertThat(sum).isNotNull();
      var ground = asked.ground();
      boolean debts = ground.debtTest() && asked.localDebts().isPositive();
      boolean often = ground.mostPerYear() != null && asked.earlier() >= ground.mostPerYear();
      if (found instanceof Granted) {
        assertThat(asked.resident() && !debts && !often).isTrue();
        assertThat(sum.sum()).isGreaterThan(Lei.ZERO).isLessThanOrEqualTo(sum.ceiling());
        if (!ground.fixed()) {
          assertThat(sum.sum()).isEqualTo(sum.need().min(sum.ceiling()));
        }
      } else {
        assertThat(sum.sum()).isEqualTo(Lei.ZERO);
        assertThat(found.amounts().gross()).isEqualTo(Lei.ZERO);
      }
      assertThat(found.steps()).allSatisfy(step -> assertThat(step.basis().act()).isNotBlank());
      assertThat(EmergencyAid.assess(asked, LAW)).isEqualTo(found);
    }
  }

  @Test
  void moreIncomeNeverTurnsARefusalIntoAGrant() {
    for (int i = 0; i < TRIES; i++) {
      var asked = request();
      var richer = with(asked, asked.circumstances().incomes().getFirst().amount().plus(new Lei(1 + random.nextInt(100_000))));
      if (EmergencyAid.assess(richer, LAW) instanceof Granted) {
        assertThat(EmergencyAid.assess(asked, LAW)).isInstanceOf(Granted.class);
      }
    }
  }

  @Test
  void theBudgetHoldsOrOpensAndNeverChangesTheSum() {
    for (int i = 0; i < TRIES; i++) {
      var sum = new Lei(1 + random.nextInt(500_000));
      var left = new Lei(random.nextInt(500_000));
      var gate = new BudgetGate(left, sum);
      assertThat(gate.isOpen()).isEqualTo(gate.missing().isZero());
      assertThat(gate.isOpen() ? left : left.plus(gate.missing())).isGreaterThanOrEqualTo(sum);
      assertThat(gate.step(new LegalBasis("HCL", "")).result().value()).isEqualTo(gate.isOpen() ? 1 : 0);
    }
  }

  @Test
  void aGroundWithoutACeilingGrantsNothingAndAMissingFigureIsAskedFor() {
    var open = ground(null, List.of(), false, IncomeTest.NONE, false, null);
    refused("financialaid.emergency.noCeiling", () -> asked(open, Lei.whole(10), null));
    var scale = ground(null, List.of(new Tier(0, true, Lei.whole(5))), true, IncomeTest.NONE, false, null);
    refused("financialaid.emergency.damageMissing", () -> asked(scale, null, null));
    var ceiling = ground(Lei.whole(5), List.of(), false, IncomeTest.NONE, false, null);
    refused("financialaid.emergency.costMissing", () -> asked(ceiling, null, null));
    refused("financialaid.emergency.modeNotOfGround", () -> new EmergencyRequest(family(Lei.ZERO), new Ground(ceiling.version(), "X", "X", Lei.whole(5), List.of(),
        true, IncomeTest.NONE, false, null, 0, EnumSet.of(AidMode.GOODS), false), true, null, Lei.ZERO, null, Lei.ZERO, 0, AidMode.MONEY));
  }

  @Test
  void aGroundThatContradictsItselfIsNone() {
    refused("financialaid.ground.ceilingOrTiers", () -> ground(Lei.whole(5), List.of(new Tier(0, true, Lei.whole(5))), true, IncomeTest.NONE, false, null));
    refused("financialaid.ground.tiersNotRising", () -> ground(null, List.of(new Tier(50, true, Lei.whole(5)), new Tier(50, false, Lei.whole(6))), true,
        IncomeTest.NONE, false, null));
    refused("financialaid.ground.incomeLimit", () -> new IncomeTest(IncomeTest.Kind.BELOW, IncomeTest.Per.FAMILY, null));
    refused("financialaid.ground.incomeLimit", () -> new IncomeTest(IncomeTest.Kind.NONE, IncomeTest.Per.FAMILY, Lei.whole(1)));
    refused("financialaid.ground.needOfFixed", () -> ground(Lei.whole(5), List.of(), true,
        new IncomeTest(IncomeTest.Kind.BELOW_NEED, IncomeTest.Per.FAMILY, null), false, null));
    refused("financialaid.ground.sumPositive", () -> ground(Lei.ZERO, List.of(), true, IncomeTest.NONE, false, null));
  }

  private EmergencyRequest request() {
    boolean scaled = random.nextBoolean();
    boolean fixed = random.nextBoolean();
    var tiers = new ArrayList<Tier>();
    for (int from = random.nextInt(30); scaled && from < 100; from += 1 + random.nextInt(40)) {
      tiers.add(new Tier(from, random.nextBoolean(), new Lei(1 + random.nextInt(600_000))));
    }
    var ground = ground(scaled ? null : new Lei(1 + random.nextInt(600_000)), tiers, fixed, test(fixed), random.nextBoolean(),
        random.nextBoolean() ? 1 + random.nextInt(3) : null);
    return new EmergencyRequest(family(new Lei(random.nextInt(400_000))), ground, random.nextInt(5) > 0, new Lei(random.nextInt(900_000)),
        new Lei(random.nextInt(300_000)), random.nextInt(101), random.nextBoolean() ? Lei.ZERO : new Lei(random.nextInt(3)), random.nextInt(3),
        AidMode.MONEY);
  }

  private IncomeTest test(boolean fixed) {
    var per = random.nextBoolean() ? IncomeTest.Per.FAMILY : IncomeTest.Per.PERSON;
    return switch (random.nextInt(4)) {
      case 0 -> IncomeTest.NONE;
      case 1 -> new IncomeTest(IncomeTest.Kind.UP_TO, per, new Lei(1 + random.nextInt(300_000)));
      case 2 -> new IncomeTest(IncomeTest.Kind.BELOW, per, new Lei(1 + random.nextInt(300_000)));
      default -> fixed ? IncomeTest.NONE : new IncomeTest(IncomeTest.Kind.BELOW_NEED, per, null);
    };
  }

  private static EmergencyRequest with(EmergencyRequest asked, Lei income) {
    return new EmergencyRequest(family(income), asked.ground(), asked.resident(), asked.cost(), asked.otherSources(), asked.damage(), asked.localDebts(),
        asked.earlier(), asked.mode());
  }

  private static EmergencyRequest asked(Ground ground, @Nullable Lei cost, @Nullable Integer damage) {
    return new EmergencyRequest(family(Lei.ZERO), ground, true, cost, Lei.ZERO, damage, Lei.ZERO, 0, AidMode.MONEY);
  }

  private static Circumstances family(Lei income) {
    return new Circumstances(MONTH, MONTH.minusMonths(1), List.of(
        Member.of("a", LocalDate.of(1985, 6, 1), Member.Role.HOLDER, Member.Marital.MARRIED),
        Member.of("b", LocalDate.of(2015, 6, 1), Member.Role.CHILD, Member.Marital.SINGLE)),
        List.of(new Income("a", "wage", income, MONTH.minusMonths(1))), List.of());
  }

  private static Ground ground(@Nullable Lei ceiling, List<Tier> tiers, boolean fixed, IncomeTest income, boolean debts, @Nullable Integer most) {
    var version = new ParameterValue(new UUID(0, 1), Ground.PREFIX + "X", "X", DateRange.since(MONTH.atDay(1)), Standing.VERIFIED, true,
        new LegalBasis("HCL de probă", ""), "valoare de probă");
    return new Ground(version, "X", "X", ceiling, tiers, fixed, income, debts, most, 0, EnumSet.allOf(AidMode.class), false);
  }

  private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable doing) {
    assertThatThrownBy(doing).isInstanceOfSatisfying(RuleViolated.class, violated -> assertThat(violated.code()).isEqualTo(code));
  }
}
