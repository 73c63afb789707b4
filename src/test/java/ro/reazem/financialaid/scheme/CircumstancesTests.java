package ro.reazem.financialaid.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;

/** Which families can be calculated at all, and who of them counts. */
class CircumstancesTests {

  private static final YearMonth MAY = YearMonth.of(2026, 5);
  private static final Member HOLDER = member("a", Member.Role.HOLDER);
  private static final Member PARTNER = member("b", Member.Role.PARTNER);
  private static final Member CHILD = member("c", Member.Role.CHILD);

  @Test
  void aFamilyHasOneHolderAndAtMostOneCompanionAndNobodyTwice() {
    refused("financialaid.circumstances.oneHolder", List.of(PARTNER));
    refused("financialaid.circumstances.oneHolder", List.of(HOLDER, member("b", Member.Role.HOLDER)));
    refused("financialaid.circumstances.oneCompanion", List.of(HOLDER, PARTNER, member("d", Member.Role.SPOUSE)));
    refused("financialaid.circumstances.oneCompanion", List.of(HOLDER, member("d", Member.Role.SPOUSE), member("e", Member.Role.SPOUSE)));
    refused("financialaid.circumstances.memberTwice", List.of(HOLDER, CHILD, member("c", Member.Role.ADULT)));
    assertThat(of(List.of(HOLDER, PARTNER, CHILD), List.of(), List.of()).member("c")).isEqualTo(CHILD);
  }

  @Test
  void incomesAndAssetsBelongToAMember() {
    assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> of(List.of(HOLDER), List.of(wage("c")), List.of()))
        .satisfies(refused -> assertThat(refused.code()).isEqualTo("financialaid.circumstances.unknownMember"));
    assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> of(List.of(HOLDER), List.of(), List.of(Asset.boat("c", false))))
        .satisfies(refused -> assertThat(refused.code()).isEqualTo("financialaid.circumstances.unknownMember"));
    assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> new Income("a", "wage", new Lei(-1), MAY))
        .satisfies(refused -> assertThat(refused.code()).isEqualTo("financialaid.income.negative"));
  }

  @Test
  void ofAChildPlacedElsewhereNeitherIncomesNorAssetsCount() {
    var whole = of(List.of(HOLDER, CHILD.placed()), List.of(wage("a"), wage("c")), List.of(Asset.boat("a", false), Asset.boat("c", false)));
    assertThat(whole.withoutPlaced()).isEqualTo(of(List.of(HOLDER), List.of(wage("a")), List.of(Asset.boat("a", false))));
    var together = of(List.of(HOLDER, CHILD), List.of(wage("c")), List.of());
    assertThat(together.withoutPlaced()).isSameAs(together);
  }

  @Test
  void aVersionOfTheRulesTellsItsBenefit() {
    assertThat(List.of("vmi-1", "heating-1", "emergency-1").stream().map(Benefit::ofRules)).containsExactly(Benefit.VMI, Benefit.HEATING, Benefit.EMERGENCY);
  }

  private static void refused(String code, List<Member> members) {
    assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> of(members, List.of(), List.of()))
        .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
  }

  private static Circumstances of(List<Member> members, List<Income> incomes, List<Asset> assets) {
    return new Circumstances(MAY, MAY.minusMonths(1), members, incomes, assets);
  }

  private static Member member(String key, Member.Role role) {
    return Member.of(key, LocalDate.of(2001, 5, 4), role, Member.Marital.NOT_STATED);
  }

  private static Income wage(String member) {
    return new Income(member, "wage", Lei.whole(500), MAY);
  }
}
