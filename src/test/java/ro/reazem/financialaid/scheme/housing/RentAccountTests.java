package ro.reazem.financialaid.scheme.housing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import ro.reazem.kernel.Lei;

class RentAccountTests {

  private static final YearMonth FIRST = YearMonth.of(2026, 9);

  @Test
  void whatIsPaidCountsForTheOldestMonthFirst() {
    var account = account("450");
    assertThat(account.lines()).extracting(RentAccount.Line::paid).containsExactly(Lei.whole(300), Lei.whole(150), Lei.ZERO);
    assertThat(account.unpaidUntil(FIRST)).isEmpty();
    assertThat(account.unpaidUntil(FIRST.plusMonths(1))).extracting(RentAccount.Line::rest).containsExactly(Lei.whole(150));
    assertThat(account.rest()).isEqualTo(Lei.whole(450));
    assertThat(account.ahead()).isEqualTo(Lei.ZERO);
  }

  @Test
  void whatIsPaidBeyondTheLastMonthIsPaidAhead() {
    var account = account("1000");
    assertThat(account.rest()).isEqualTo(Lei.ZERO);
    assertThat(account.ahead()).isEqualTo(Lei.whole(100));
  }

  private static RentAccount account(String received) {
    var dues = new LinkedHashMap<YearMonth, Lei>();
    for (int i = 0; i < 3; i++) {
      dues.put(FIRST.plusMonths(i), Lei.whole(300));
    }
    return RentAccount.of(dues, Lei.of(received));
  }
}
