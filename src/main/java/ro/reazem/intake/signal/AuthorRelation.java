package ro.reazem.intake.signal;

/** What the suspected author is to the person concerned (relația cu presupusul autor). */
public enum AuthorRelation {
  PARENT, STEP_PARENT, SIBLING, PARTNER, DESCENDANT, RELATIVE, CARER, FOSTER_CARER, STAFF, TEACHER, PEER, STRANGER, UNKNOWN
}
