package ro.reazem.platform.files;

/** Who brought or made a document (sursa documentului). */
public enum DocumentSource {
  PERSON, FAMILY, INSTITUTION, COURT,
  /** Made in the house. */
  OWN,
  OTHER
}
