package ro.reazem.archive.selection;

/** What the commission decides of a file: destroy it, keep it until a later day, or keep it for good. */
enum Decision {
  DESTROY, KEEP, PERMANENT
}
