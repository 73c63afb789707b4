package ro.reazem.financialaid.responsibility;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.worklist.ReassignmentWished;
import ro.reazem.financialaid.application.AidCases;
import ro.reazem.platform.reassigning.AnsweringWishes;

/** What the work list wishes done to requests: done, or refused with the rule that forbids it. */
@Component("financialaidWorklistNews")
class WorklistNews {

  private static final String WISHED = "financialaid.responsibility.reassignment-wished";

  private final GivingApplication giving;
  private final AnsweringWishes answering;

  WorklistNews(GivingApplication giving, AnsweringWishes answering) {
    this.giving = giving;
    this.answering = answering;
  }

  @ApplicationModuleListener(id = WISHED)
  void on(ReassignmentWished wished) {
    if (wished.caseRef().context().equals(AidCases.CONTEXT)) {
      answering.once(WISHED, wished.wishId(), wished.caseRef(), () -> giving.wished(wished));
    }
  }
}
