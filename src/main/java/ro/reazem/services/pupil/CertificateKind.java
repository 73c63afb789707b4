package ro.reazem.services.pupil;

/** What a certificate of the cabinet says (felul adeverinței). */
enum CertificateKind {
  /** Health note for enrolment (aviz de înscriere). */
  ENROLMENT,
  /** Exemption from sport (scutire de educație fizică). */
  SPORT_EXEMPTION,
  /** Absence motivated by illness (motivare de absențe). */
  ABSENCE,
  /** Proof of vaccination (dovada vaccinării). */
  VACCINATION;

  /** An exemption and an absence are about days. */
  boolean hasDays() {
    return this == SPORT_EXEMPTION || this == ABSENCE;
  }
}
