package ro.reazem.childprotection.allowance;

import java.time.LocalDate;
import java.time.YearMonth;
import ro.reazem.kernel.Lei;

/** What the county payer paid for a month (plata făcută de AJPIS). */
record AllowancePaid(LocalDate day, long amount, String document, String recordedByName) {

  public YearMonth month() {
    return YearMonth.from(day);
  }

  public Lei sum() {
    return new Lei(amount);
  }
}
