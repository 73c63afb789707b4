package ro.reazem.childprotection.assessment;

/** What the initial assessment leads to (concluzia evaluării inițiale): nothing, services of the place, a detailed assessment, protection at once. */
enum InitialConclusion {
  CLOSE, SERVICES, DETAILED, EMERGENCY
}
