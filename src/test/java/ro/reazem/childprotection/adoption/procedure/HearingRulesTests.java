package ro.reazem.childprotection.adoption.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import ro.reazem.childprotection.adoption.AdoptionLaw;
import ro.reazem.kernel.RuleViolated;

/** Who may consent to an adoption, when, and what the last word is. */
class HearingRulesTests {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
  private static final AdoptionLaw LAW = new AdoptionLaw(DAY, 5, 6, 24, 8, 3, 12, 30, 10, 18, 50, 60, 30, 5);

  @Test
  void aChildConsentsFromTenYearsAndSaysItsOpinionBefore() {
    refused("opinionNotConsent", () -> hear(HearingKind.CHILD_CONSENT, DAY, DAY.minusYears(10).plusDays(1)));
    assertThatCode(() -> hear(HearingKind.CHILD_CONSENT, DAY, DAY.minusYears(10))).doesNotThrowAnyException();
    assertThatCode(() -> hear(HearingKind.CHILD_OPINION, DAY, DAY.minusYears(3))).doesNotThrowAnyException();
  }

  @Test
  void aParentConsentsNotBeforeTheChildHasSixtyDays() {
    refused("parentConsentsTooEarly", () -> hear(HearingKind.PARENT_CONSENT, DAY, DAY.minusDays(60)));
    assertThatCode(() -> hear(HearingKind.PARENT_CONSENT, DAY, DAY.minusDays(61))).doesNotThrowAnyException();
  }

  @Test
  void aConsentIsTakenBackWithinThirtyDays() {
    refused("nothingToWithdraw", () -> hear(HearingKind.PARENT_WITHDRAWAL, DAY, null));
    refused("withdrawnTooLate", () -> hear(HearingKind.PARENT_WITHDRAWAL, DAY, null, heard(HearingKind.PARENT_CONSENT, DAY.minusDays(31))));
    assertThatCode(() -> hear(HearingKind.PARENT_WITHDRAWAL, DAY, null, heard(HearingKind.PARENT_CONSENT, DAY.minusDays(30)))).doesNotThrowAnyException();
  }

  @Test
  void theCourtIsAskedWithWhatParentsSaidOrTheProofThatNobodyHasToConsent() {
    refused("consentsMissing", () -> HearingRules.requireConsents(AdoptionGround.REINTEGRATION_FAILED, List.of(heard(HearingKind.RELATIVE, DAY)), " "));
    assertThatCode(() -> HearingRules.requireConsents(AdoptionGround.RIGHTS_LOST, List.of(), "hotărârea de decădere")).doesNotThrowAnyException();
    assertThatCode(() -> HearingRules.requireConsents(AdoptionGround.REINTEGRATION_FAILED, List.of(heard(HearingKind.PARENT_REFUSAL, DAY)), "")).doesNotThrowAnyException();
  }

  @Test
  void whereParentsAgreeTheirConsentStands() {
    refused("consentsMissing", () -> HearingRules.requireConsents(AdoptionGround.PARENTS_AGREE, List.of(), "vorbit la telefon"));
    assertThatCode(() -> HearingRules.requireConsents(AdoptionGround.PARENTS_AGREE, List.of(heard(HearingKind.PARENT_CONSENT, DAY)), "")).doesNotThrowAnyException();
    refused("consentsMissing", () -> HearingRules.requireConsents(AdoptionGround.PARENTS_AGREE,
        List.of(heard(HearingKind.PARENT_CONSENT, DAY), heard(HearingKind.PARENT_WITHDRAWAL, DAY)), ""));
  }

  @Test
  void theLastWordOfTheChildBeforeTheCourtCounts() {
    assertThat(HearingRules.childConsents(List.of(heard(HearingKind.CHILD_OPINION, DAY)))).isFalse();
    assertThat(HearingRules.childConsents(List.of(heard(HearingKind.CHILD_REFUSAL, DAY.minusDays(9)), heard(HearingKind.CHILD_CONSENT, DAY)))).isTrue();
    assertThat(HearingRules.childConsents(List.of(heard(HearingKind.CHILD_REFUSAL, DAY), heard(HearingKind.CHILD_CONSENT, DAY.minusDays(9))))).isFalse();
  }

  private static void hear(HearingKind kind, LocalDate on, LocalDate bornOn, Hearing... before) {
    HearingRules.requireHearable(kind, on, bornOn, List.of(before), LAW);
  }

  private static Hearing heard(HearingKind kind, LocalDate on) {
    return new Hearing(kind, on, "mama", "instanța", "", "așa este");
  }

  private static void refused(String code, ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolated.class, one -> assertThat(one.code()).isEqualTo("childprotection.adoption." + code));
  }
}
