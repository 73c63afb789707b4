package ro.reazem.childprotection.allowance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import ro.reazem.kernel.Lei;

/** What a month is worth from a day on (cuantumul), with the steps as they were calculated then. */
record AllowanceSum(long revision, LocalDate from, Lei monthly, DisabilityDegree degree, String kind, String act, String reason, List<AllowanceStep> steps,
    String recordedByName, Instant recordedAt) {

  public YearMonth month() {
    return YearMonth.from(from);
  }
}
