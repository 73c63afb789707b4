package ro.reazem.childprotection.allowance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ro.reazem.childprotection.measure.ShippedLaw;
import ro.reazem.kernel.Lei;

/** The placement allowance by the figures of the law of the day. */
class PlacementAllowanceTests {

  @ParameterizedTest
  @CsvSource({"2026-04-01, SEVERE, 1789.92", "2026-04-01, NONE, 1193.28", "2023-05-01, NONE, 1081.18", "2023-05-01, MARKED, 1621.78",
      "2022-07-01, NONE, 950.10", "2022-06-01, NONE, 630.60", "2020-01-01, SEVERE, 900.00"})
  void t39TheAllowanceOfAMonthIsExactToTheBan(LocalDate day, DisabilityDegree degree, String lei) {
    var allowance = PlacementAllowance.of(degree, AllowanceLaw.read(day, ShippedLaw.on(day)));
    assertThat(allowance.monthly()).isEqualTo(Lei.of(lei));
    assertThat(allowance.roundingOpen()).isTrue();
    assertThat(allowance.steps()).hasSize(degree == DisabilityDegree.NONE ? 2 : 3);
  }

  @ParameterizedTest
  @CsvSource({"HALF_UP, 1193", "CEILING, 1194", "NONE, 1193.28"})
  void theInstitutionSaysHowItIsRounded(String rounding, String lei) {
    var day = LocalDate.of(2026, 4, 1);
    Function<String, String> law = code -> code.equals(AllowanceLaw.ROUNDING) ? rounding : ShippedLaw.on(day).apply(code);
    assertThat(PlacementAllowance.of(DisabilityDegree.NONE, AllowanceLaw.read(day, law)).monthly()).isEqualTo(Lei.of(lei));
  }

  @Test
  void whichDegreesCountIsARuleOfTheInstitution() {
    var day = LocalDate.of(2026, 4, 1);
    Function<String, String> severe = code -> code.equals("PLACEMENT_ALLOWANCE_DEGREES") ? "SEVERE" : ShippedLaw.on(day).apply(code);
    assertThat(PlacementAllowance.of(DisabilityDegree.MARKED, AllowanceLaw.read(day, severe)).monthly()).isEqualTo(Lei.of("1193.28"));
  }
}
