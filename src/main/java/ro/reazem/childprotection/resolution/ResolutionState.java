package ro.reazem.childprotection.resolution;

/** Whether a resolution is being written, has its number, or lost it. */
enum ResolutionState {
  DRAFT, NUMBERED, CANCELLED
}
