package ro.reazem.childprotection.disability;

/** What was found of a paper (verificarea actului): it is there, it is missing, it does not concern this child. */
enum PaperResult {
  THERE, MISSING, DOES_NOT_CONCERN
}
