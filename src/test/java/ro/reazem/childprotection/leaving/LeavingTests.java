package ro.reazem.childprotection.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ro.reazem.childprotection.measure.MeasureRule.*;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ro.reazem.childprotection.measure.Refusal;
import ro.reazem.childprotection.measure.ShippedLaw;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;

/** Staying in care after eighteen and leaving it. */
class LeavingTests {

  private static final LocalDate BORN = LocalDate.of(2010, 6, 1);
  private static final YoungPerson RADU = new YoungPerson(BORN, LocalDate.of(2028, 5, 12), Set.of(), null, 0, YouthChoice.NONE, false);

  @Test
  void t37OnLeavingThreeGrossMinimumWagesArePaidOnce() {
    assertThat(LeavingMoney.lumpSum(RADU, law(LocalDate.of(2026, 3, 1)))).isEqualTo(Lei.whole(12_150));
    assertThat(law(LocalDate.of(2023, 10, 31)).wages()).isEqualByComparingTo("1");
    var paid = new YoungPerson(BORN, null, Set.of(), null, 0, YouthChoice.NONE, true);
    refused(() -> LeavingMoney.lumpSum(paid, law(LocalDate.of(2026, 3, 1))), LUMP_SUM_WAS_PAID.message());
  }

  @Test
  void theMonthlyIndemnityIsFourPointEightReferenceIndicators() {
    assertThat(LeavingMoney.indemnity(RADU, LocalDate.of(2028, 7, 1), law(LocalDate.of(2028, 7, 1)))).isEqualTo(Lei.whole(3_168));
    refused(() -> LeavingMoney.indemnity(RADU, BORN.plusYears(26), law(BORN.plusYears(26))), CONTINUED_TOO_LONG.message());
  }

  @Test
  void t38WhoeverChoseTheIndemnityDoesNotReturnToThePlacement() {
    var chose = new YoungPerson(LocalDate.of(2002, 1, 1), LocalDate.of(2026, 1, 1), Set.of(), null, 0, YouthChoice.INDEMNITY, false);
    assertThat(Continuation.forStudies(chose, StudyForm.LICENCE, LocalDate.of(2026, 2, 1), law(LocalDate.of(2026, 2, 1))).refusals())
        .extracting(Refusal::rule).containsExactly(OPTION_WAS_CHOSEN);
    var stayed = new YoungPerson(BORN, null, Set.of(), null, 0, YouthChoice.CONTINUE, false);
    refused(() -> LeavingMoney.indemnity(stayed, LocalDate.of(2029, 1, 1), law(LocalDate.of(2029, 1, 1))), OPTION_WAS_CHOSEN.message());
  }

  @Test
  void e4RaduStaysForEveningCoursesUntilTwentySixAndOncePerFormOfEducation() {
    var from = LocalDate.of(2028, 6, 1);
    var stays = Continuation.forStudies(RADU, StudyForm.POST_SECONDARY, from, law(from));
    assertThat(stays.isAllowed()).isTrue();
    assertThat(stays.lastDay()).isEqualTo(LocalDate.of(2036, 5, 31));
    var again = new YoungPerson(BORN, from, Set.of(StudyForm.POST_SECONDARY), null, 0, YouthChoice.CONTINUE, false);
    assertThat(Continuation.forStudies(again, StudyForm.POST_SECONDARY, from, law(from)).refusals()).extracting(Refusal::rule)
        .containsExactly(FORM_OF_STUDY_USED);
    assertThat(Continuation.forStudies(again, StudyForm.LICENCE, from, law(from)).isAllowed()).isTrue();
    assertThat(Continuation.forStudies(RADU, StudyForm.MASTER, BORN.plusYears(26), law(BORN.plusYears(26))).refusals())
        .extracting(Refusal::rule).containsExactly(CONTINUED_TOO_LONG);
  }

  @Test
  void nobodyStaysWithoutAWrittenRequest() {
    var silent = new YoungPerson(BORN, null, Set.of(), null, 0, YouthChoice.NONE, false);
    assertThat(Continuation.withoutStudies(silent, BORN.plusYears(18), law(BORN.plusYears(18))).refusals()).extracting(Refusal::rule)
        .containsExactly(CONTINUED_WITHOUT_REQUEST);
  }

  @Test
  void withoutStudiesTheMeasureGoesOnForTwoYearsUnlessTwoOffersWereRefused() {
    var from = LocalDate.of(2028, 6, 1);
    assertThat(Continuation.withoutStudies(RADU, from, law(from)).lastDay()).isEqualTo(LocalDate.of(2030, 5, 31));
    var used = new YoungPerson(BORN, from, Set.of(), from, 2, YouthChoice.NONE, false);
    assertThat(Continuation.withoutStudies(used, from.plusYears(2), law(from)).refusals()).extracting(Refusal::rule)
        .containsExactly(EXCLUSION_YEARS_USED, OFFERS_REFUSED);
  }

  private static LeavingLaw law(LocalDate day) {
    return LeavingLaw.read(day, ShippedLaw.on(day));
  }

  private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String code) {
    assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolated.class, violated -> assertThat(violated.code()).isEqualTo(code));
  }
}
