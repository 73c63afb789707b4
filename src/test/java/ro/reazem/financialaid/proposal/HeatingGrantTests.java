package ro.reazem.financialaid.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a season of solid fuel is paid: in December, or with its first month where the request came later. */
class HeatingGrantTests {

  @ParameterizedTest(name = "from {0}: {1}")
  @CsvSource({"2025-11, 2025-12", "2025-12, 2025-12", "2026-01, 2026-01", "2026-03, 2026-03"})
  void aSeasonIsPaidInDecemberOrWithItsFirstMonth(YearMonth first, YearMonth paid) {
    assertThat(HeatingGrant.paidIn(first, 12)).isEqualTo(paid);
  }
}
