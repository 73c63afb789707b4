package ro.reazem.childprotection.disability;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.childprotection.certification.Degree;
import ro.reazem.childprotection.certification.HandicapType;
import ro.reazem.childprotection.certification.HeldCertificate;
import ro.reazem.childprotection.certification.ValidityGround;
import ro.reazem.events.childprotection.ChildDegree;
import ro.reazem.events.childprotection.ChildDisabilityCertified;

/**
 * A certificate of disability (certificat de încadrare în grad de handicap), issued here or taken over as another county or former times gave it.
 *
 * @param own whether this institution's commission gave it
 * @param issuer who gave one that was taken over; empty for an own one
 * @param until the last day it was given for
 * @param endsOn the last day on which it is valid, earlier when it was lost
 * @param ground why it may be valid so long, null for one that was taken over
 * @param basis the resolution or judgment it rests on
 * @param told how many events were told about it
 */
record Certificate(UUID id, UUID fileId, UUID childId, int round, boolean own, String number, LocalDate issuedOn, String issuer, Degree degree,
    List<HandicapType> types, boolean assistant, LocalDate from, LocalDate until, LocalDate endsOn, @Nullable ValidityGround ground, String basis,
    @Nullable UUID resolutionId, String report, String composition, String signedBy, String recommendations, @Nullable Loss lostFor,
    @Nullable LocalDate communicatedOn, String communicatedHow, long told) {

  public boolean isOn(LocalDate day) {
    return !from.isAfter(day) && !endsOn.isBefore(day);
  }

  /** Whether it is valid on the day or later. */
  boolean runsOn(LocalDate day) {
    return !endsOn.isBefore(day) && !endsOn.isBefore(from);
  }

  ChildDisabilityCertified certified(long revision, Instant at) {
    return new ChildDisabilityCertified(id, revision, at, new DisabilityFileId(fileId).asCase(), childId, number, issuedOn, ChildDegree.valueOf(degree.name()),
        types.stream().map(HandicapType::code).toList(), assistant, from, until);
  }

  HeldCertificate held() {
    return new HeldCertificate(degree, from, until, endsOn);
  }
}
