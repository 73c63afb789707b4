package ro.reazem.people.person;

/** A field of which a merge keeps one of two values. */
public enum MergeField {
  FAMILY_NAME("people.person.familyName"), GIVEN_NAME("people.person.givenName"), CNP("people.person.cnp"),
  BORN_ON("people.person.bornOn"), SEX("people.person.sex"), BIRTH_PLACE("people.person.birthPlace"),
  MARITAL_STATUS("people.person.maritalStatus"), CITIZENSHIP("people.person.citizenship"), DOCUMENT("people.person.section.papers"),
  PHONE("people.person.phone"), EMAIL("people.person.email"), DIED_ON("people.person.diedOn"), ADDRESSES("people.merge.livesAt"),
  HOUSEHOLD("people.tab.household");

  private final String key;

  MergeField(String key) {
    this.key = key;
  }

  /** Message key of the label. */
  public String key() {
    return key;
  }
}
