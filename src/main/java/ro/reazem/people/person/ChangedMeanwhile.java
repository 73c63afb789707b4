package ro.reazem.people.person;

/** Somebody else changed the entry since the officer began to type. */
final class ChangedMeanwhile extends RuntimeException {

  ChangedMeanwhile() {
    super("people.person.changedMeanwhile", null, false, false);
  }
}
