package ro.reazem.services.pupil;

/** What is done to teeth in a school dental cabinet (manopera stomatologică). */
enum DentalProcedure {
  /** Sealing of fissures (sigilare). */
  SEALING,
  /** Fluoride on all teeth (fluorizare). */
  FLUORIDE,
  /** Scaling (detartraj). */
  SCALING,
  /** A filling (obturație). */
  FILLING,
  /** The pulp is treated (tratament endodontic). */
  PULP,
  /** A tooth is taken out (extracție). */
  EXTRACTION,
  /** A dressing against pain (pansament calmant). */
  SEDATIVE,
  /** Anything else (altă manoperă). */
  OTHER;

  /** Whether it is done to one tooth, which is named. */
  boolean isOfOneTooth() {
    return this != FLUORIDE && this != SCALING && this != OTHER;
  }
}
