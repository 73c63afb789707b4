package ro.reazem.childprotection.intervention;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ro.reazem.childprotection.childcase.Said;

/**
 * One thing written about an intervention; it is never changed.
 *
 * @param subject what it is about in a code: the addressee, the result, the member who left, the accused officer; empty when nothing
 * @param number under which it is registered; empty when it is not
 */
record InterventionEntry(UUID id, InterventionKind kind, String subject, String number, Instant at, List<Said> said, String byName, Instant writtenAt) {

  /** What was said under a code; empty when nothing was. */
  public String said(String what) {
    return said.stream().filter(one -> one.what().equals(what)).map(Said::text).findFirst().orElse("");
  }

  boolean isOf(InterventionKind other) {
    return kind == other;
  }
}
