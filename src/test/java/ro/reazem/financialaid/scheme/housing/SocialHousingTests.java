package ro.reazem.financialaid.scheme.housing;

import static org.assertj.core.api.Assertions.assertThat;
import static ro.reazem.financialaid.scheme.housing.HousingSamples.LAW;
import static ro.reazem.financialaid.scheme.housing.HousingSamples.excluded;
import static ro.reazem.financialaid.scheme.housing.HousingSamples.family;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ro.reazem.financialaid.scheme.Step;
import ro.reazem.kernel.LegalBasis;
import ro.reazem.kernel.Lei;

/** The conditions as they are looked at again before a dwelling is given, each by its article and told in its own words. */
class SocialHousingTests {

  @Test
  void everyExclusionIsToldAgainByItsLetterOfTheArticle() {
    var found = SocialHousing.conditions(excluded(EnumSet.allOf(Exclusion.class), Lei.ZERO), LAW);
    assertThat(found.reasons()).extracting(reason -> reason.code() + " " + reason.basis().article())
        .containsExactly("OWNS art. 48 lit. a)", "SOLD art. 48 lit. b)", "BUILT_WITH_HELP art. 48 lit. c)", "OTHER_TENANCY art. 48 lit. d)");
    assertThat(found.steps()).extracting(Step::code).contains("housing.owns.yes", "housing.sold.yes", "housing.builtwithhelp.yes", "housing.othertenancy.yes");
  }

  @Test
  void whatDoesNotExcludeIsSaidToo() {
    var found = SocialHousing.conditions(excluded(Set.of(Exclusion.SOLD), Lei.ZERO), LAW);
    assertThat(found.isEligible()).isFalse();
    assertThat(found.steps()).extracting(Step::code).containsSubsequence("housing.owns.no", "housing.sold.yes", "housing.builtwithhelp.no", "housing.othertenancy.no");
  }

  @Test
  void debtsExcludeOnlyWhereTheInstitutionSaysSo() {
    var withDebts = excluded(Set.of(), new Lei(1));
    assertThat(SocialHousing.conditions(withDebts, LAW).isEligible()).isTrue();
    var strict = LAW.overridden(Map.of("HOUSING_DEBT_RULE", "ON"));
    var found = SocialHousing.conditions(withDebts, strict);
    assertThat(found.reasons()).containsExactly(new HousingOutcome.Reason(HousingOutcome.Code.DEBTS, new LegalBasis("Regula instituției", "")));
    assertThat(found.steps().getLast().code()).isEqualTo("housing.debts.some");
    var without = SocialHousing.conditions(excluded(Set.of(), Lei.ZERO), strict);
    assertThat(without.isEligible()).isTrue();
    assertThat(without.steps().getLast().code()).isEqualTo("housing.debts.none");
  }

  @Test
  void anIncomeBelowTheAverageAndOneThatReachesItAreToldApart() {
    var below = SocialHousing.conditions(family(2, 0, 0, "131999.99"), LAW);
    assertThat(below.isEligible()).isTrue();
    assertThat(below.steps()).extracting(Step::code).startsWith("housing.counted.some", "housing.perperson", "housing.income.below");
    var reached = SocialHousing.conditions(family(2, 0, 0, "132000"), LAW);
    assertThat(reached.isEligible()).isFalse();
    assertThat(reached.steps()).extracting(Step::code).startsWith("housing.counted.some", "housing.perperson", "housing.income.reached");
  }

  @Test
  void aFamilyWithoutIncomeIsToldThatItHasNone() {
    assertThat(SocialHousing.conditions(family(1, 0, 0, "0"), LAW).steps().getFirst().code()).isEqualTo("housing.counted.none");
  }
}
