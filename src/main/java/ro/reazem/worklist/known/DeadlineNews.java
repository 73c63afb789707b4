package ro.reazem.worklist.known;

import java.time.Instant;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.casework.DeadlineCancelled;
import ro.reazem.events.casework.DeadlineMet;
import ro.reazem.events.casework.DeadlineMoved;
import ro.reazem.events.casework.DeadlinePassed;
import ro.reazem.events.casework.DeadlineResumed;
import ro.reazem.events.casework.DeadlineStarted;
import ro.reazem.events.casework.DeadlineState;
import ro.reazem.events.casework.DeadlineSuspended;

/** What the register of deadlines tells of them: the newest state is kept, and every event is one line of the timeline. */
@Component("worklistDeadlineNews")
class DeadlineNews {

  private final KnownDeadlines deadlines;
  private final Timeline timeline;

  DeadlineNews(KnownDeadlines deadlines, Timeline timeline) {
    this.deadlines = deadlines;
    this.timeline = timeline;
  }

  @ApplicationModuleListener(id = "worklist.known.deadline-started")
  void on(DeadlineStarted told) {
    keep("deadlineStarted", told.state(), told.occurredAt(), "");
  }

  @ApplicationModuleListener(id = "worklist.known.deadline-moved")
  void on(DeadlineMoved told) {
    keep("deadlineMoved", told.state(), told.occurredAt(), told.ground());
  }

  @ApplicationModuleListener(id = "worklist.known.deadline-suspended")
  void on(DeadlineSuspended told) {
    keep("deadlineSuspended", told.state(), told.occurredAt(), told.ground());
  }

  @ApplicationModuleListener(id = "worklist.known.deadline-resumed")
  void on(DeadlineResumed told) {
    keep("deadlineResumed", told.state(), told.occurredAt(), "");
  }

  @ApplicationModuleListener(id = "worklist.known.deadline-met")
  void on(DeadlineMet told) {
    keep("deadlineMet", told.state(), told.occurredAt(), "");
  }

  @ApplicationModuleListener(id = "worklist.known.deadline-cancelled")
  void on(DeadlineCancelled told) {
    keep("deadlineCancelled", told.state(), told.occurredAt(), told.reason());
  }

  /** That it was missed is told anyway; what the law makes of the silence (efectul tăcerii) is a line of its own. */
  @ApplicationModuleListener(id = "worklist.known.deadline-passed")
  void on(DeadlinePassed told) {
    var state = told.state();
    deadlines.keep(state, told.occurredAt());
    var basis = told.effectBasis();
    if (!told.effect().isEmpty() && basis != null) {
      timeline.add(new TimelineLine(state.caseRef(), "deadlineSilence", state.deadlineId() + ":" + state.dueOn(), told.occurredAt(), null, "",
          state.rule(), state.dueOn(), told.effect() + "|" + basis.cited()), deadlines.responsible(state.deadlineId()));
    }
  }

  private void keep(String act, DeadlineState state, Instant at, String note) {
    deadlines.keep(state, at);
    timeline.add(new TimelineLine(state.caseRef(), act, state.deadlineId() + ":" + state.revision(), at, null, "", state.rule(),
        state.dueOn(), note), java.util.List.of());
  }
}
