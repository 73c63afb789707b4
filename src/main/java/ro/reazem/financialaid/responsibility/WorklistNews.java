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
import ro.reazem.platform.jdbc.HeardOnce;

/** What the work list wishes done to requests: done, or refused with the rule that forbids it. */
@Component("financialaidWorklistNews")
class WorklistNews {

  private static final String WISHED = "financialaid.responsibility.reassignment-wished";

  private final GivingApplication giving;
  private final HeardOnce heard;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  WorklistNews(GivingApplication giving, HeardOnce heard, ApplicationEventPublisher events, Clock clock) {
    this.giving = giving;
    this.heard = heard;
    this.events = events;
    this.clock = clock;
  }

  @ApplicationModuleListener(id = WISHED)
  void on(ReassignmentWished wished) {
    if (!wished.caseRef().context().equals(AidCases.CONTEXT) || !heard.first(WISHED, wished.wishId())) {
      return;
    }
    try {
      giving.wished(wished);
    } catch (RuleViolated violated) {
      events.publishEvent(new ReassignmentRefused(wished.wishId(), clock.instant(), wished.caseRef(), violated.code()));
    }
  }
}
