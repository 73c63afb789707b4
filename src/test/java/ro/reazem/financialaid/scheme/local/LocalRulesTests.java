package ro.reazem.financialaid.scheme.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ro.reazem.financialaid.scheme.AidMode;
import ro.reazem.financialaid.scheme.LocalWords;
import ro.reazem.financialaid.scheme.Member;
import ro.reazem.financialaid.scheme.Rounding;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;

/** What the council cannot decide of a local aid. */
class LocalRulesTests {

  private static final List<SumPart> PARTS = List.of(SumPart.fixed(new Lei(1)));

  @Test
  void anAidHasASumAndIsGivenInMoneyOrVouchers() {
    assertThat(rules(PARTS, AidMode.MONEY).parts()).isEqualTo(PARTS);
    assertThatThrownBy(() -> rules(List.of(), AidMode.MONEY)).isInstanceOf(RuleViolated.class).hasMessage("financialaid.local.noPart");
    assertThatThrownBy(() -> rules(PARTS, AidMode.GOODS)).isInstanceOf(RuleViolated.class).hasMessage("financialaid.local.noGoods");
  }

  @Test
  void theAgesOfAHolderCanBeOneYearAlone() {
    assertThat(new Who(null, 65, 65, Who.Household.ANY, Set.of(), null).ageTo()).isEqualTo(65);
    assertThatThrownBy(() -> new Who(null, 66, 65, Who.Household.ANY, Set.of(), null)).isInstanceOf(RuleViolated.class).hasMessage("financialaid.local.agesTurned");
  }

  @Test
  void whoAsksForADisabilityNamesItsDegree() {
    assertThatThrownBy(() -> new Who(null, null, null, Who.Household.ANY, Set.of(), Member.Disability.NONE)).isInstanceOf(RuleViolated.class)
        .hasMessage("financialaid.local.noDegree");
  }

  @Test
  void aLimitOfIncomeIsMoreThanNothing() {
    assertThat(Threshold.of(new Lei(1)).sum()).isEqualTo(new Lei(1));
    assertThatThrownBy(() -> Threshold.of(Lei.ZERO)).isInstanceOf(RuleViolated.class).hasMessage("financialaid.local.sumPositive");
  }

  private static LocalRules rules(List<SumPart> parts, AidMode mode) {
    return new LocalRules(Who.ANYBODY, IncomeLimit.NONE, AssetLimit.NONE, parts, Rounding.HALF_UP, GrantTime.once(), mode, false, null, List.of(), List.of(),
        new LocalWords("t", "t", "", "t", ""));
  }
}
