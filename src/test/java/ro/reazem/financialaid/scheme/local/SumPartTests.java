package ro.reazem.financialaid.scheme.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;

/** Of which parts the sum of a local aid can be made, and which contradict themselves. */
class SumPartTests {

  private static final Lei SUM = Lei.whole(100);
  private static final List<SumPart.Bracket> ONE = List.of(new SumPart.Bracket(0, SUM));

  @Test
  void onlyAFixedPartHasASum() {
    assertThat(SumPart.fixed(new Lei(1)).amount()).isEqualTo(new Lei(1));
    assertRefused(() -> SumPart.fixed(Lei.ZERO), "sumPositive");
    assertRefused(() -> new SumPart(SumPart.Kind.FIXED, null, List.of(), null, null), "part.fixed");
    assertRefused(() -> new SumPart(SumPart.Kind.BY_PERSONS, SUM, ONE, null, null), "part.fixed");
    assertRefused(() -> new SumPart(SumPart.Kind.FIXED, SUM, ONE, null, null), "part.brackets");
  }

  @Test
  void aPartByIncomeOrPersonsHasBrackets() {
    assertThat(byPersons(ONE.getFirst()).brackets()).isEqualTo(ONE);
    assertRefused(() -> byPersons(), "part.brackets");
    assertRefused(() -> new SumPart(SumPart.Kind.BY_INCOME, null, List.of(), null, null), "part.brackets");
    assertRefused(() -> new SumPart(SumPart.Kind.BY_INCOME, null, ONE, null, SUM), "part.ceiling");
  }

  @Test
  void aShareIsMoreThanNothingAndAtMostTheWholeCost() {
    assertThat(share(1, SUM).percent()).isEqualTo(1);
    assertThat(share(10_000, SUM).percent()).isEqualTo(10_000);
    assertRefused(() -> share(0, SUM), "part.percent");
    assertRefused(() -> share(10_001, SUM), "part.percent");
    assertRefused(() -> share(null, SUM), "part.percent");
    assertRefused(() -> new SumPart(SumPart.Kind.FIXED, SUM, List.of(), 5000, null), "part.percent");
  }

  @Test
  void aShareHasOneCeilingOrThoseByPersons() {
    assertThat(new SumPart(SumPart.Kind.COST_SHARE, null, ONE, 5000, null).brackets()).isEqualTo(ONE);
    assertRefused(() -> new SumPart(SumPart.Kind.COST_SHARE, null, ONE, 5000, SUM), "part.ceiling");
    assertRefused(() -> share(5000, null), "part.ceiling");
    assertRefused(() -> share(5000, Lei.ZERO), "sumPositive");
  }

  @Test
  void bracketsRiseFromZeroAndGiveSomething() {
    assertThat(byPersons(new SumPart.Bracket(0, SUM), new SumPart.Bracket(1, SUM)).brackets()).hasSize(2);
    assertRefused(() -> byPersons(new SumPart.Bracket(-1, SUM)), "sumPositive");
    assertRefused(() -> byPersons(new SumPart.Bracket(0, Lei.ZERO)), "sumPositive");
    assertRefused(() -> byPersons(new SumPart.Bracket(2, SUM), new SumPart.Bracket(2, SUM)), "part.notRising");
    assertRefused(() -> byPersons(new SumPart.Bracket(2, SUM), new SumPart.Bracket(1, SUM)), "part.notRising");
  }

  @Test
  void aBracketOfIncomeReachesUpToItsBoundAndOneOfPersonsBeginsWithIt() {
    var low = new SumPart.Bracket(2, SUM);
    var high = new SumPart.Bracket(4, Lei.whole(50));
    var byIncome = new SumPart(SumPart.Kind.BY_INCOME, null, List.of(low, high), null, null);
    assertThat(List.of(byIncome.ofIncome(0), byIncome.ofIncome(2), byIncome.ofIncome(3), byIncome.ofIncome(4))).containsExactly(low, low, high, high);
    assertThat(byIncome.ofIncome(5)).isNull();
    var byPersons = byPersons(low, high);
    assertThat(List.of(byPersons.ofPersons(2), byPersons.ofPersons(3), byPersons.ofPersons(4), byPersons.ofPersons(9))).containsExactly(low, low, high, high);
    assertThat(byPersons.ofPersons(1)).isNull();
  }

  private static SumPart byPersons(SumPart.Bracket... brackets) {
    return new SumPart(SumPart.Kind.BY_PERSONS, null, List.of(brackets), null, null);
  }

  private static SumPart share(@Nullable Integer percent, @Nullable Lei ceiling) {
    return new SumPart(SumPart.Kind.COST_SHARE, null, List.of(), percent, ceiling);
  }

  private static void assertRefused(ThrowingCallable decided, String rule) {
    assertThatThrownBy(decided).isInstanceOf(RuleViolated.class).hasMessage("financialaid.local." + rule);
  }
}
