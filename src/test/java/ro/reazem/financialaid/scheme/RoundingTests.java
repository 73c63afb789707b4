package ro.reazem.financialaid.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a quotient becomes whole bani, by each of the rules that an institution can choose. */
class RoundingTests {

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource({
      "100, 10, 10, 10, 10, 10",
      "101, 10, 10, 11, 10, 10",
      "104, 10, 10, 11, 10, 10",
      // a half: up by the usual rule, to the even one by that of banks
      "105, 10, 10, 11, 11, 10",
      "115, 10, 11, 12, 12, 12",
      "106, 10, 10, 11, 11, 11",
      "116, 10, 11, 12, 12, 12",
      "114, 10, 11, 12, 11, 11",
      "  0, 10,  0,  0,  0,  0",
      "  5, 10,  0,  1,  1,  0"})
  void aHalfBanGoesWhereTheRuleSays(long dividend, long divisor, long floor, long ceiling, long halfUp, long halfEven) {
    assertThat(Rounding.FLOOR.divide(dividend, divisor)).isEqualTo(floor);
    assertThat(Rounding.CEILING.divide(dividend, divisor)).isEqualTo(ceiling);
    assertThat(Rounding.HALF_UP.divide(dividend, divisor)).isEqualTo(halfUp);
    assertThat(Rounding.HALF_EVEN.divide(dividend, divisor)).isEqualTo(halfEven);
  }
}
