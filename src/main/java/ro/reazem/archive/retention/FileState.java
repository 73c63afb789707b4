package ro.reazem.archive.retention;

/** Where a file of the archive stands: current, in the depot (la depozit), due for selection, approved for destruction, destroyed, or kept for good. */
public enum FileState {
  CURRENT, DEPOT, DUE_FOR_SELECTION, APPROVED, DESTROYED, PERMANENT
}
