package ro.reazem.childprotection.adoption.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ro.reazem.childprotection.adoption.AdopterAttest;
import ro.reazem.childprotection.adoption.AdoptionLaw;
import ro.reazem.kernel.RuleViolated;

/** What the law on adoption refuses, and where an adoption may go. */
class AdoptionRulesTests {

  private static final AdoptionLaw LAW = new AdoptionLaw(LocalDate.of(2026, 1, 1), 5, 6, 24, 8, 3, 12, 30, 10, 18, 50, 60, 30, 5);
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
  private static final AdopterAttest GOOD = new AdopterAttest(DAY.minusYears(1), DAY.plusYears(4), null);

  @ParameterizedTest
  @CsvSource({"REINTEGRATION_FAILED,2025-05-04,true", "REINTEGRATION_FAILED,2025-05-05,false", "PARENTS_UNKNOWN,2026-04-04,true", "PARENTS_UNKNOWN,2026-04-05,false",
      "ORPHAN,2026-05-04,true", "RIGHTS_LOST,2026-05-05,false"})
  void aPlanLeadsToAdoptionOnlyAfterTheTimeOfItsGround(AdoptionGround ground, LocalDate since, boolean allowed) {
    if (allowed) {
      assertThatCode(() -> AdoptionRules.requireWaited(ground, since, DAY, LAW)).doesNotThrowAnyException();
    } else {
      refused("tooEarly", () -> AdoptionRules.requireWaited(ground, since, DAY, LAW));
    }
  }

  @Test
  void relativesAreLookedForOnce() {
    refused("searchedAlready", () -> AdoptionRules.requireOneSearch(1, LAW));
    refused("kinNotSearched", () -> AdoptionRules.requireSearched(0));
  }

  @Test
  void thereIsNoMatchWithoutAnAdoptableChildAndAGoodAttest() {
    refused("notAdoptable", () -> AdoptionRules.requireMatchable(false, GOOD, DAY));
    refused("noValidAttest", () -> AdoptionRules.requireMatchable(true, null, DAY));
    refused("noValidAttest", () -> AdoptionRules.requireMatchable(true, GOOD, DAY.plusYears(5)));
    assertThatCode(() -> AdoptionRules.requireMatchable(true, GOOD, DAY)).doesNotThrowAnyException();
  }

  @Test
  void nobodyIsAdoptedWhoIsOfAge() {
    refused("ofAge", () -> AdoptionRules.requireMinor(DAY.minusYears(18), DAY, LAW));
    assertThatCode(() -> AdoptionRules.requireMinor(DAY.minusYears(18).plusDays(1), DAY, LAW)).doesNotThrowAnyException();
  }

  @Test
  void theCourtApprovesWithTheFinalReportAndTheConsentOfAChildOfTen() {
    refused("noFinalReport", () -> AdoptionRules.requireApprovable(0, true, DAY.minusYears(4), true, DAY, LAW));
    refused("childDidNotConsent", () -> AdoptionRules.requireApprovable(1, false, DAY.minusYears(10), true, DAY, LAW));
    refused("caseStillOpen", () -> AdoptionRules.requireApprovable(1, true, DAY.minusYears(10), false, DAY, LAW));
    assertThatCode(() -> AdoptionRules.requireApprovable(1, false, DAY.minusYears(10).plusDays(1), true, DAY, LAW)).doesNotThrowAnyException();
  }

  @Test
  void monitoringLastsTwoYearsAndEightReports() {
    var approved = LocalDate.of(2026, 10, 10);
    refused("monitoredTooShort", () -> AdoptionRules.requireMonitored(approved, LocalDate.of(2028, 10, 9), 8, LAW));
    refused("tooFewReports", () -> AdoptionRules.requireMonitored(approved, LocalDate.of(2028, 10, 10), 7, LAW));
    assertThatCode(() -> AdoptionRules.requireMonitored(approved, LocalDate.of(2028, 10, 10), 8, LAW)).doesNotThrowAnyException();
  }

  @Test
  void theEntrustingGoesOnByLawUntilTheCourtDecides() {
    assertThat(AdoptionRules.isProlonged(AdoptionState.ENTRUSTED, DAY, DAY)).isFalse();
    assertThat(AdoptionRules.isProlonged(AdoptionState.ENTRUSTED, DAY, DAY.plusDays(1))).isTrue();
    assertThat(AdoptionRules.isProlonged(AdoptionState.APPROVED, DAY, DAY.plusDays(1))).isFalse();
  }

  @Test
  void theWayOfAnAdoption() {
    var state = AdoptionState.PLANNED;
    for (var act : new AdoptionAct[] {AdoptionAct.SEARCH_KIN, AdoptionAct.FILE, AdoptionAct.OPEN, AdoptionAct.REGISTER, AdoptionAct.CONFIRMED, AdoptionAct.ENTRUST,
        AdoptionAct.REPORT, AdoptionAct.FINAL_REPORT, AdoptionAct.ASK_APPROVAL, AdoptionAct.APPROVE, AdoptionAct.POST_REPORT, AdoptionAct.CLOSE}) {
      state = state.after(act);
    }
    assertThat(state).isEqualTo(AdoptionState.CLOSED);
    assertThat(AdoptionState.ENTRUSTED.after(AdoptionAct.END_ENTRUSTING)).isEqualTo(AdoptionState.ADOPTABLE);
    refused("notNow", () -> AdoptionState.OPENED.after(AdoptionAct.PROPOSED));
    refused("notNow", () -> AdoptionState.APPROVED.after(AdoptionAct.STOP));
    refused("notNow", () -> AdoptionState.STOPPED.after(AdoptionAct.FILE));
  }

  @ParameterizedTest
  @EnumSource(AdoptionState.class)
  void everyStateHasATag(AdoptionState state) {
    assertThat(state.tag()).isNotNull();
  }

  private static void refused(String code, ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolated.class, one -> assertThat(one.code()).isEqualTo("childprotection.adoption." + code));
  }
}
