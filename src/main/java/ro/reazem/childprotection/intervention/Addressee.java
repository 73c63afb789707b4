package ro.reazem.childprotection.intervention;

/** To whom a notice goes (autoritatea sesizată). */
enum Addressee {
  POLICE, PROSECUTOR, ORGANISED_CRIME, ANTI_TRAFFICKING, NATIONAL_AUTHORITY, HOSPITAL, FORENSIC_MEDICINE, SCHOOL, LABOUR_INSPECTORATE, SOCIAL_SERVICE;

  /** Whether it is where a crime is told (sesizarea organelor de urmărire penală). */
  boolean prosecutes() {
    return this == POLICE || this == PROSECUTOR || this == ORGANISED_CRIME;
  }
}
