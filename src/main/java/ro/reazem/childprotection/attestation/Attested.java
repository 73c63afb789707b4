package ro.reazem.childprotection.attestation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An attest with the endorsements it was given since (atestatul și avizele lui); it answers for any day, also one that has passed.
 *
 * @param attestation null while none was issued
 */
public record Attested(@Nullable Attestation attestation, List<Endorsement> endorsements) {

  public Attested {
    endorsements = endorsements.stream().sorted(Comparator.comparing(Endorsement::on)).toList();
  }

  public static Attested none() {
    return new Attested(null, List.of());
  }

  /** The last day on which it is good as it stands on a day; null when there is none. */
  public @Nullable LocalDate goodUntil(LocalDate day, CarerLaw law) {
    if (attestation == null) {
      return null;
    }
    if (attestation.isOld(law)) {
      return earlier(attestation.validUntil(), law.oldAttestsUntil());
    }
    return lookedAt(day).filter(Endorsement::given).map(Endorsement::on).orElse(attestation.issuedOn()).plusMonths(law.endorsementMonths());
  }

  public AttestStanding standing(LocalDate day, CarerLaw law) {
    var until = goodUntil(day, law);
    if (attestation == null || until == null) {
      return AttestStanding.NONE;
    }
    if (day.isBefore(attestation.issuedOn())) {
      return AttestStanding.NOT_YET;
    }
    if (lookedAt(day).filter(last -> !last.given()).isPresent()) {
      return AttestStanding.NOT_ENDORSED;
    }
    if (day.isAfter(until)) {
      return attestation.isOld(law) ? AttestStanding.EXPIRED : AttestStanding.OVERDUE;
    }
    return AttestStanding.VALID;
  }

  private Optional<Endorsement> lookedAt(LocalDate day) {
    return endorsements.stream().filter(one -> !one.on().isAfter(day)).reduce((former, later) -> later);
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || other != null && other.isBefore(one) ? other : one;
  }
}
