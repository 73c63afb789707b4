package ro.reazem.childprotection.prevention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ro.reazem.childprotection.childcase.Said;

/** A sheet or an event of the file (fișă, raport sau eveniment din dosar); they are only ever added. */
record PreventionEntry(Kind kind, LocalDate on, List<Said> said, String byName, Instant at) {

  /** What it is. */
  enum Kind {
    REGISTERED, ASSESSED, NO_RISK, DRAFTED, CONTRACT_SIGNED, CONTRACT_REFUSED, ACTIVATED, MONITORED, RESOLVED, REFERRED, SIGNALLED, GIVEN
  }

  /** What was said under a code; empty when nothing was. */
  public String said(String what) {
    return said.stream().filter(one -> one.what().equals(what)).map(Said::text).findFirst().orElse("");
  }
}
