package ro.reazem.services.pupil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.acts.ActNumber;

/** The medical file from entry to the end of school, whose consent counts, and how the check-up of the year stands. */
class PupilRulesTests {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final ConsentRule LAW = new ConsentRule(16);

  @Test
  void i111TheNewestConsentOfThatKindCountsAndARefusalTakesItBack() {
    var treated = given(ConsentKind.TREATMENT, true, DAY.minusDays(10), null);
    var refused = given(ConsentKind.TREATMENT, false, DAY.minusDays(2), null);
    assertThat(LAW.standing(List.of(treated), ConsentKind.TREATMENT, DAY)).contains(treated);
    assertThat(LAW.standing(List.of(treated), ConsentKind.VACCINATION, DAY)).as("for another thing").isEmpty();
    assertThat(LAW.standing(List.of(refused, treated), ConsentKind.TREATMENT, DAY)).as("refused since").isEmpty();
    assertThat(LAW.standing(List.of(refused, treated), ConsentKind.TREATMENT, DAY.minusDays(3))).as("before the refusal").contains(treated);
    assertThat(LAW.standing(List.of(given(ConsentKind.TREATMENT, true, DAY.minusDays(10), DAY.minusDays(1))), ConsentKind.TREATMENT, DAY)).as("over").isEmpty();
    assertThat(LAW.standing(List.of(given(ConsentKind.TREATMENT, true, DAY.plusDays(1), null)), ConsentKind.TREATMENT, DAY)).as("given later").isEmpty();
  }

  @Test
  void i111APupilAgreesAloneFromTheBirthdayOfTheLaw() {
    assertThat(LAW.mayAgreeAlone(DAY.minusYears(16), DAY)).isTrue();
    assertThat(LAW.mayAgreeAlone(DAY.minusYears(16).plusDays(1), DAY)).isFalse();
  }

  @Test
  void aFileIsActiveWithTheEntryNoteAndEndsOnce() {
    var file = file();
    refused(() -> file.archive(DAY.plusDays(1)), "services.pupil.notNow");
    file.enter("112", "dr. Rusu", DAY);
    assertThat(file.state()).isEqualTo(PupilState.ACTIVE);
    refused(() -> file.enter("113", "dr. Rusu", DAY), "services.pupil.notNow");
    refused(() -> file.transfer(DAY.minusDays(1), "Cabinetul nr. 2", "14"), "services.cabinet.endsBefore");
    file.transfer(DAY, "Cabinetul nr. 2", "14");
    assertThat(file.state()).isEqualTo(PupilState.TRANSFERRED);
    refused(() -> file.risk(true, DAY), "services.pupil.notNow");
    refused(() -> file.give(UUID.randomUUID()), "services.pupil.notNow");
  }

  @Test
  void theCheckUpIsDueInItsGradesAndDoneWhenTheSpecialistAnswered() {
    var grades = Set.of(0, 4);
    assertThat(CheckUpStanding.of(Set.of(), 4, false, false, false)).isEqualTo(CheckUpStanding.NOT_SET);
    assertThat(CheckUpStanding.of(grades, 4, false, false, false)).isEqualTo(CheckUpStanding.DUE);
    assertThat(CheckUpStanding.of(grades, 3, false, false, false)).isEqualTo(CheckUpStanding.NOT_DUE);
    assertThat(CheckUpStanding.of(grades, 3, true, false, false)).isEqualTo(CheckUpStanding.DONE);
    assertThat(CheckUpStanding.of(grades, 4, true, true, false)).isEqualTo(CheckUpStanding.REFERRED);
    assertThat(CheckUpStanding.of(grades, 4, true, true, true)).isEqualTo(CheckUpStanding.RESULT_IN);
    assertThat(new Growth(new BigDecimal("140"), new BigDecimal("35")).index()).isEqualByComparingTo("17.9");
  }

  private static ConsentRule.Given given(ConsentKind kind, boolean given, LocalDate on, @Nullable LocalDate until) {
    return new ConsentRule.Given(UUID.randomUUID(), kind, given, false, on, until, "mama");
  }

  private static PupilFile file() {
    return PupilFile.open(UUID.randomUUID(), UUID.randomUUID(), DAY.minusYears(9), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), null, DAY, new ActNumber(7, DAY),
        UUID.randomUUID());
  }

  private static void refused(Runnable act, String code) {
    assertThatThrownBy(act::run).isInstanceOfSatisfying(RuleViolated.class, violated -> assertThat(violated.code()).isEqualTo(code));
  }
}
