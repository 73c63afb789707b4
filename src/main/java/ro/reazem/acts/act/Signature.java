package ro.reazem.acts.act;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ro.reazem.platform.acts.ActNumber;

/**
 * Who signed an act, under which number.
 *
 * @param issuedId the act in the register of numbers
 */
public record Signature(UUID issuedId, int number, LocalDate datedOn, UUID signatoryId, String signatoryName, Instant signedAt) {

  public ActNumber cited() {
    return new ActNumber(number, datedOn);
  }
}
