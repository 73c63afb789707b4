package ro.reazem.services.pupil;

/** Why a pupil came to the cabinet (motivul consultației). */
enum ConsultReason {
  /** Illness (boală). */
  ILLNESS,
  /** Accident (accident). */
  ACCIDENT,
  /** A chronic disease is followed (dispensarizare). */
  CHRONIC,
  /** Triage found something (triaj). */
  TRIAGE,
  /** A certificate is asked for (eliberare de adeverință). */
  CERTIFICATE,
  /** Teeth (stomatologic). */
  DENTAL,
  /** Anything else (altul). */
  OTHER
}
