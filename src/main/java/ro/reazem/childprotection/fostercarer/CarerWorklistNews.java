package ro.reazem.childprotection.fostercarer;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.sight.ChildSight;
import ro.reazem.events.worklist.ReassignmentWished;
import ro.reazem.platform.reassigning.AnsweringWishes;

/** What the work list wishes done to files of foster carers (repartizarea dosarelor de asistent maternal): done, or refused with the rule that forbids it. */
@Component("fosterCarerWorklistNews")
class CarerWorklistNews {

  private static final String WISHED = "childprotection.fostercarer.reassignment-wished";

  private final WorkingOnCarer working;
  private final FosterCarers carers;
  private final AnsweringWishes answering;

  CarerWorklistNews(WorkingOnCarer working, FosterCarers carers, AnsweringWishes answering) {
    this.working = working;
    this.carers = carers;
    this.answering = answering;
  }

  @ApplicationModuleListener(id = WISHED)
  void on(ReassignmentWished wished) {
    if (wished.caseRef().context().equals(ChildSight.CONTEXT) && carers.findById(new FosterCarerId(wished.caseRef().id())).isPresent()) {
      answering.once(WISHED, wished.wishId(), wished.caseRef(), () -> working.wished(wished));
    }
  }
}
