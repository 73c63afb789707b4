package ro.reazem.financialaid.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ro.reazem.kernel.Lei;

/** Hours of work from the inclusion aid (financial-aid.md, lines 230-243). */
class WorkHoursTests {

  @ParameterizedTest(name = "line {0}: {1} lei at {2} an hour are {4} hours, {3}")
  @CsvSource({"242, 366, 24.496, HALF_UP, 15", "242, 415, 24.496, HALF_UP, 17", "242, 315, 24.496, HALF_UP, 13", "242, 366, 25.949, HALF_UP, 14",
      "242, 366, 25.949, CEILING, 15", "234, 4400, 24.496, HALF_UP, 165", "234, 0, 24.496, HALF_UP, 0"})
  void hours(int line, String aid, BigDecimal hourly, RoundingMode rounding, int hours) {
    assertThat(new WorkHours(hourly, 165, rounding, false).of(Lei.of(aid))).isEqualTo(hours);
  }
}
