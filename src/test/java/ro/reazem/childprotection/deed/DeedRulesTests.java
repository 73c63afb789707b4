package ro.reazem.childprotection.deed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ro.reazem.kernel.RuleViolated;

/** Who does not answer for a deed of the criminal law, and what follows when obligations are not kept. */
class DeedRulesTests {

  private static final LocalDate BORN = LocalDate.of(2010, 2, 14);

  @Test
  void belowFourteenNobodyAnswersWhateverTheReportSays() {
    assertThat(discernment(LocalDate.of(2024, 2, 13), true)).isEqualTo(Discernment.UNDER_AGE);
  }

  @Test
  void betweenFourteenAndSixteenDiscernmentDecides() {
    assertThat(discernment(LocalDate.of(2024, 2, 14), false)).isEqualTo(Discernment.NOT_PROVEN);
    assertThatThrownBy(() -> discernment(LocalDate.of(2024, 2, 14), true)).isInstanceOfSatisfying(RuleViolated.class,
        refused -> assertThat(refused.code()).endsWith("discernmentProven"));
  }

  @Test
  void fromSixteenEverybodyAnswers() {
    assertThatThrownBy(() -> discernment(LocalDate.of(2026, 2, 14), false)).isInstanceOfSatisfying(RuleViolated.class,
        refused -> assertThat(refused.code()).endsWith("liable"));
    assertThat(discernment(LocalDate.of(2026, 2, 13), false)).isEqualTo(Discernment.NOT_PROVEN);
  }

  @ParameterizedTest
  @CsvSource({"0, WARNING", "1, SECOND_REPORT", "2, REPLACEMENT", "5, REPLACEMENT"})
  void aBreachIsWarnedOfThenReportedThenAnotherMeasureIsProposed(int before, BreachAnswer answer) {
    assertThat(DeedRules.answer(before)).isEqualTo(answer);
  }

  @Test
  void aResidenceIsTheLastResort() {
    assertThat(DeedRules.isLastResort(false, 1)).isFalse();
    assertThat(DeedRules.isLastResort(false, 2)).isTrue();
    assertThat(DeedRules.isLastResort(true, 0)).isTrue();
  }

  private static Discernment discernment(LocalDate deedOn, boolean proven) {
    return DeedRules.discernment(BORN, deedOn, proven, 14, 16);
  }
}
