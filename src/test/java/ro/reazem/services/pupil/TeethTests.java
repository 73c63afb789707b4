package ro.reazem.services.pupil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import ro.reazem.kernel.RuleViolated;

/** Teeth by their numbers, and the indices counted from their states. */
class TeethTests {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Test
  void teethAreReadInAnyOrderAndShownInTheirOwn() {
    assertThat(Teeth.parse(" 55;16, 36  16")).isEqualTo(Teeth.of(16, 36, 55)).hasToString("16, 36, 55");
    assertThat(Teeth.parse("")).hasToString("—");
  }

  @Property
  void everyNumberIsAPermanentToothAMilkToothOrNone(@ForAll @IntRange(min = 0, max = 99) int number) {
    boolean permanent = number >= 11 && number <= 48 && number % 10 >= 1 && number % 10 <= 8;
    boolean milk = number >= 51 && number <= 85 && number % 10 >= 1 && number % 10 <= 5;
    if (permanent || milk) {
      assertThat(Teeth.parse(String.valueOf(number)).permanent()).isEqualTo(permanent ? 1 : 0);
    } else {
      assertThatThrownBy(() -> Teeth.parse(String.valueOf(number))).isInstanceOfSatisfying(RuleViolated.class,
          violated -> assertThat(violated.code()).isEqualTo("services.pupil.toothUnknown"));
    }
  }

  @Test
  void theIndicesCountPermanentAndMilkTeethApart() {
    var exam = exam(Teeth.of(36, 55), Teeth.of(54), Teeth.of(26));
    assertThat(exam.permanentIndex()).isEqualTo(2);
    assertThat(exam.milkIndex()).isEqualTo(2);
  }

  @Test
  void aToothStandsInOneStateAlone() {
    assertThatThrownBy(() -> exam(Teeth.of(36), Teeth.of(), Teeth.of(36, 37))).isInstanceOfSatisfying(RuleViolated.class,
        violated -> assertThat(violated.code()).isEqualTo("services.pupil.toothTwice"));
  }

  private static DentalExam exam(Teeth decayed, Teeth missing, Teeth filled) {
    return new DentalExam(DAY, decayed, missing, filled, DentalExam.Hygiene.CLEAN, "", "bine", null);
  }
}
