package ro.reazem.services.community;

/** As what somebody works in community health (asistent medical comunitar, moașă, mediator sanitar). */
enum WorkerKind {
  NURSE, MIDWIFE, ROMA_MEDIATOR
}
