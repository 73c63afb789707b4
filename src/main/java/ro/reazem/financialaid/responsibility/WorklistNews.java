package ro.reazem.financialaid.responsibility;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.casework.ReassignmentRefused;
import ro.reazem.events.worklist.ReassignmentWished;
import ro.reazem.financialaid.application.AidApplicationId;
import ro.reazem.financialaid.application.AidCases;
import ro.reazem.kernel.RuleViolated;

/** What the work list wishes done to requests: done, or refused with the rule that forbids it. */
@Component("financialaidWorklistNews")
class WorklistNews {

  private final GivingApplication giving;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  WorklistNews(GivingApplication giving, ApplicationEventPublisher events, Clock clock) {
    this.giving = giving;
    this.events = events;
    this.clock = clock;
  }

  @ApplicationModuleListener(id = "financialaid.responsibility.reassignment-wished")
  void on(ReassignmentWished wished) {
    if (!wished.caseRef().context().equals(AidCases.CONTEXT)) {
      return;
    }
    try {
      giving.wished(wished);
    } catch (RuleViolated violated) {
      events.publishEvent(new ReassignmentRefused(wished.wishId(), clock.instant(), wished.caseRef(), violated.code()));
    }
  }
}
