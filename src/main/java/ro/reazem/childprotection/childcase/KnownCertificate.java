package ro.reazem.childprotection.childcase;

import java.time.LocalDate;
import java.util.UUID;
import ro.reazem.childprotection.certification.Degree;

/**
 * What the certificate of disability of a child says, as far as whoever works on its case must know (gradul de handicap și valabilitatea).
 *
 * @param fileId the file of disability it stands in
 * @param endsOn the last day on which it is valid
 */
record KnownCertificate(UUID fileId, Degree degree, boolean assistant, LocalDate from, LocalDate endsOn) {

  /** How it presses: it has ended, ends within days in which the family is told, or is valid. */
  enum Pressing {
    EXPIRED, ENDING, VALID;

    String kind() {
      return switch (this) {
        case EXPIRED -> "crit";
        case ENDING -> "warn";
        case VALID -> "plum";
      };
    }
  }

  Pressing pressing(LocalDate today, int days) {
    return endsOn.isBefore(today) ? Pressing.EXPIRED : endsOn.isAfter(today.plusDays(days)) ? Pressing.VALID : Pressing.ENDING;
  }

  String path() {
    return "/childprotection/disability/" + fileId;
  }
}
