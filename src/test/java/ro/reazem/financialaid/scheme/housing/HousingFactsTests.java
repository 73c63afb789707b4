package ro.reazem.financialaid.scheme.housing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ro.reazem.financialaid.scheme.housing.HousingSamples.DAY;
import static ro.reazem.financialaid.scheme.housing.HousingSamples.excluded;
import static ro.reazem.financialaid.scheme.housing.HousingSamples.family;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;

/** What a family can declare for a social dwelling, and what contradicts itself. */
class HousingFactsTests {

  @Test
  void someoneOfTheFamilyIsNeitherAChildNorInCare() {
    assertThat(family(3, 1, 1, "0").persons()).isEqualTo(3);
    assertThat(family(1, 0, 0, "0").persons()).isEqualTo(1);
    assertRefused(() -> family(3, 2, 1, "0"), "tooManyDependants");
    assertRefused(() -> family(3, 1, 2, "0"), "tooManyDependants");
    assertRefused(() -> family(1, 1, 0, "0"), "tooManyDependants");
  }

  @Test
  void numbersBelowZeroAndAFamilyOfNobodyAreRefused() {
    assertRefused(() -> family(0, 0, 0, "0"), "negative");
    assertRefused(() -> family(2, -1, 0, "0"), "negative");
    assertRefused(() -> family(2, 0, -1, "0"), "negative");
    assertRefused(() -> home("OTHER", -1, 1, Set.of(), null), "negative");
    assertRefused(() -> home("OTHER", 0, 0, Set.of(), null), "negative");
    assertThat(home("OTHER", 0, 1, Set.of(), null).area()).isZero();
  }

  @Test
  void debtsAreZeroOrMore() {
    assertThat(excluded(Set.of(), Lei.ZERO).localDebts()).isEqualTo(Lei.ZERO);
    assertRefused(() -> excluded(Set.of(), new Lei(-1)), "negative");
  }

  @Test
  void onlyTheChoicesOfTheLawCanBeDeclared() {
    assertThat(home("SHELTER", 0, 1, Set.of("YOUNG", "VETERAN"), "LIGHT").groups()).containsExactlyInAnyOrder("YOUNG", "VETERAN");
    assertRefused(() -> home("CASTLE", 0, 1, Set.of(), null), "choiceUnknown");
    assertRefused(() -> home("OTHER", 0, 1, Set.of("YOUNG", "RICH"), null), "choiceUnknown");
    assertRefused(() -> home("OTHER", 0, 1, Set.of(), "NONE"), "choiceUnknown");
  }

  @Test
  void aMeasureIsNamedByItselfAndAChoiceWithItsFact() {
    assertThat(HousingFact.words()).startsWith("TENURE.PRIVATE_TENANT", "TENURE.TOLERATED").endsWith("INCOME", "FAMILY", "REQUEST_AGE")
        .contains("AREA", "ILLNESS.YES", "DISABILITY.SEVERE").doesNotContain("TENURE", "AREA.").doesNotHaveDuplicates();
  }

  private static HousingFacts home(String tenure, int area, int sharing, Set<String> groups, String disability) {
    return new HousingFacts(DAY, DAY, 1, 0, 0, false, tenure, area, sharing, false, groups, disability, List.of(), Set.of(), Lei.ZERO);
  }

  private static void assertRefused(ThrowingCallable declared, String rule) {
    assertThatThrownBy(declared).isInstanceOf(RuleViolated.class).hasMessage("financialaid.housing.facts." + rule);
  }
}
