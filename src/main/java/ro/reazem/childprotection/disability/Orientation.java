package ro.reazem.childprotection.disability;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.RuleViolated;

/**
 * A certificate of school orientation (certificat de orientare școlară), which the centre for educational resources gives on a file of its own.
 *
 * @param until the last day, null when it names none
 */
record Orientation(String number, String issuer, OrientationKind kind, LocalDate issuedOn, @Nullable LocalDate until) {

  Orientation {
    RuleViolated.require(until == null || !until.isBefore(issuedOn), "childprotection.certification.endsBefore");
  }
}
