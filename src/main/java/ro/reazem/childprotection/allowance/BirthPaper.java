package ro.reazem.childprotection.allowance;

/** By what the child is identified in the request: the birth certificate, the identity card from fourteen, or for the time being an extract of the finding act (extras). */
enum BirthPaper {
  CERTIFICATE, IDENTITY_CARD, EXTRACT
}
