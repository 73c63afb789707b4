package ro.reazem.services.community;

/** To whom a person is referred (medic de familie, spital, SPAS). */
enum Addressee {
  FAMILY_DOCTOR, HOSPITAL, SPAS, OTHER;

  /** Whether the words of a referral tell of health. */
  boolean isMedical() {
    return this != SPAS;
  }
}
