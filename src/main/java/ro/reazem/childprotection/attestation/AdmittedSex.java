package ro.reazem.childprotection.attestation;

import ro.reazem.events.people.Sex;

/** Which children an attest admits by sex (sexul copiilor primiți). */
public enum AdmittedSex {
  ANY, FEMALE, MALE;

  /** Whether a child of that sex may come; of whom nobody stated it may. */
  public boolean admits(Sex sex) {
    return this == ANY || sex == Sex.NOT_STATED || name().equals(sex.name());
  }
}
