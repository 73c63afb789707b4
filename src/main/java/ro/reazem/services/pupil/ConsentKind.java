package ro.reazem.services.pupil;

/** What a consent is about (obiectul acordului). */
enum ConsentKind {
  /** Treatment (tratament). */
  TREATMENT,
  /** Vaccination (vaccinare). */
  VACCINATION,
  /** The check-up examination (examen de bilanț). */
  CHECK_UP,
  /** Dental care (tratament stomatologic). */
  DENTAL
}
