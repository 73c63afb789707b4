package ro.reazem.childprotection.takeover;

import java.util.Set;
import java.util.UUID;
import ro.reazem.platform.security.Officer;

/**
 * A file on its way (preluarea în lucru).
 *
 * @param unit where its cases are entered
 * @param by who answers for it: who released it, and until then who uploaded it
 */
record Work(UUID id, TakeoverKind kind, UUID unit, UUID by, String byName, boolean released) {

  /** Whoever answers, for the histories; no permission is asked of them here any more. */
  Officer officer() {
    return new Officer(by, "", byName, "", unit, Set.of());
  }
}
