package ro.reazem.people.kinship;

/**
 * What the first person is to the second: parent, spouse, partner, adoptive parent, guardian (tutore), curator, one who owes
 * maintenance (susținător legal), carer (îngrijitor), or somebody to call.
 */
public enum RelationKind {
  PARENT, SPOUSE, PARTNER, ADOPTION, GUARDIAN, CURATOR, SUPPORTER, CARER, CONTACT;

  /** Spouses and partners are the same to each other. */
  boolean mutual() {
    return this == SPOUSE || this == PARTNER;
  }
}
