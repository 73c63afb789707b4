package ro.reazem.payments.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import ro.reazem.kernel.Lei;

/**
 * A certificate of what was paid (adeverință privind sumele plătite), as it was issued.
 *
 * @param number of the series of the year, without gaps
 * @param purpose what the holder needs it for, as printed
 * @param holder the name on the day of issue
 * @param identity CNP, or the day of birth of whoever has none, as printed
 * @param received what reached the holder, all months together
 */
record Certificate(UUID id, UUID holderId, int number, LocalDate issuedOn, YearMonth first, YearMonth last, String purpose, String holder, String identity, String by,
    Instant issuedAt, Lei received) {

  /** As it is cited: 3/2026. */
  public String ofYear() {
    return number + "/" + issuedOn.getYear();
  }

  /**
   * What a certificate says of a month of a right.
   *
   * @param benefit the Romanian name of the benefit
   * @param paid what was paid and did not come back, what was withheld included
   * @param withheld what was kept from it for debts (reținut)
   * @param recovered what was found undue since and given back (recuperat)
   */
  public record Line(UUID right, YearMonth month, String benefit, String caseNumber, Lei paid, Lei withheld, Lei recovered) {

    /** What reached the holder. */
    public Lei received() {
      return paid.minus(withheld);
    }
  }
}
