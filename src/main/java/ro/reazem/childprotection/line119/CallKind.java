package ro.reazem.childprotection.line119;

/** What a call to 119 was (felul apelului): a real one that is urgent, another real one, or anything else. */
enum CallKind {
  URGENT, REAL, OTHER
}
