package ro.reazem.worklist.known;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.events.casework.CaseState;
import ro.reazem.kernel.CaseRef;

/**
 * One thing that happened to a case, as its event told it.
 *
 * @param act what happened; the message key is worklist.act.act
 * @param mark tells one event of this act on this case from another, the same however often it is delivered
 * @param stage the stage the case was in afterwards; empty for lines about deadlines and links
 * @param rule code of the deadline; empty for lines about the case itself
 */
record TimelineLine(CaseRef ref, String act, String mark, Instant at, @Nullable UUID byOfficer, String stage, String rule,
    @Nullable LocalDate dueOn, String note) {

  static TimelineLine of(String act, CaseState state, Instant at, @Nullable UUID byOfficer, String note) {
    return new TimelineLine(state.ref(), act, String.valueOf(state.revision()), at, byOfficer, state.stage(), "", null, note);
  }
}
