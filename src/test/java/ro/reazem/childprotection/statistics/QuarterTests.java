package ro.reazem.childprotection.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Quarters follow each other without a gap. */
class QuarterTests {

  @Property
  void everyDayIsInOneQuarterAndTheDayBeforeItsFirstIsInTheOneBefore(@ForAll @IntRange(min = 0, max = 40_000) int day) {
    var at = LocalDate.of(2000, 1, 1).plusDays(day);
    var quarter = Quarter.of(at);
    assertThat(at).isBetween(quarter.from(), quarter.until());
    assertThat(Quarter.of(quarter.from().minusDays(1))).isEqualTo(quarter.before());
  }

  @Test
  void itIsWrittenWithItsYearAndReadBack() {
    assertThat(Quarter.read("2026-3")).hasValueSatisfying(read -> {
      assertThat(read.until()).isEqualTo("2026-09-30");
      assertThat(read).hasToString("2026-3").isGreaterThan(new Quarter(2025, 4));
    });
    assertThat(Quarter.read("2026-5")).isEmpty();
    assertThat(Quarter.read(null)).isEmpty();
  }
}
