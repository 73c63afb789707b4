package ro.reazem.childprotection.disability;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ro.reazem.childprotection.certification.Degree;
import ro.reazem.childprotection.certification.HandicapType;

/**
 * A certificate that was given before the file came here (certificat preluat).
 *
 * @param key of what the row says; the same row has the same
 */
public record FormerCertificate(UUID key, Degree degree, List<HandicapType> types, boolean assistant, String number, LocalDate issuedOn, String issuer,
    LocalDate from, LocalDate until) {

  public boolean overlaps(FormerCertificate other) {
    return !from.isAfter(other.until) && !other.from.isAfter(until);
  }
}
