package ro.reazem.childprotection.childcase;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.sight.ChildSight;
import ro.reazem.events.worklist.ReassignmentWished;
import ro.reazem.platform.reassigning.AnsweringWishes;

/** What the work list wishes done to children's cases, such as all those of a case manager who leaves: done, or refused with the rule that forbids it. */
@Component
class ChildWorklistNews {

  private static final String WISHED = "childprotection.childcase.reassignment-wished";

  private final GivingCase giving;
  private final ChildCases cases;
  private final AnsweringWishes answering;

  ChildWorklistNews(GivingCase giving, ChildCases cases, AnsweringWishes answering) {
    this.giving = giving;
    this.cases = cases;
    this.answering = answering;
  }

  @ApplicationModuleListener(id = WISHED)
  void on(ReassignmentWished wished) {
    // other cases of the module are given by their own feature
    if (wished.caseRef().context().equals(ChildSight.CONTEXT) && cases.findById(new ChildCaseId(wished.caseRef().id())).isPresent()) {
      answering.once(WISHED, wished.wishId(), wished.caseRef(), () -> giving.wished(wished));
    }
  }
}
