package ro.reazem.childprotection.measure;

/** What a child of the age of consent says to the measure (consimțământul copilului de 14 ani). */
public enum ChildsConsent {
  /** The child is younger. */
  NOT_ASKED,
  CONSENTS,
  REFUSES
}
