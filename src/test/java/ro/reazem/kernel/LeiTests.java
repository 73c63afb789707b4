package ro.reazem.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

/** Half a ban goes where the step says, and nowhere by itself. */
class LeiTests {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  @Test
  void halfABanIsRoundedInTheDirectionOfTheStep() {
    var ban = Lei.of("0.01");
    assertThat(ban.times(HALF, RoundingMode.HALF_UP)).isEqualTo(Lei.of("0.01"));
    assertThat(ban.times(HALF, RoundingMode.HALF_EVEN)).isEqualTo(Lei.ZERO);
    assertThat(ban.times(HALF, RoundingMode.FLOOR)).isEqualTo(Lei.ZERO);
    assertThat(ban.times(HALF, RoundingMode.CEILING)).isEqualTo(Lei.of("0.01"));
    assertThat(Lei.of("0.03").times(HALF, RoundingMode.HALF_EVEN)).isEqualTo(Lei.of("0.02"));
    assertThat(Lei.of("-0.01").times(HALF, RoundingMode.HALF_UP)).isEqualTo(Lei.of("-0.01"));
  }

  @Test
  void aSumWithPartsOfABanIsNone() {
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Lei.of("0.005"));
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Lei.of(new BigDecimal("366.001")));
  }
}
