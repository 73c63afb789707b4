package ro.reazem.platform.reassigning;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.casework.ReassignmentRefused;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.HeardOnce;

/**
 * What all contexts do alike when a head wishes a case of theirs to be given to somebody (repartizare): it is tried once, however often the wish
 * comes, and a rule that forbids it is the answer. Whatever gives the case must let the transaction of the news live on when it refuses.
 */
@Component
public class AnsweringWishes {

  private final HeardOnce heard;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AnsweringWishes(HeardOnce heard, ApplicationEventPublisher events, Clock clock) {
    this.heard = heard;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @param listener its id
   * @param wish which a refusal names
   * @param giving gives the case, or throws RuleViolated
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void once(String listener, UUID wish, CaseRef caseRef, Runnable giving) {
    if (!heard.first(listener, wish)) {
      return;
    }
    try {
      giving.run();
    } catch (RuleViolated violated) {
      events.publishEvent(new ReassignmentRefused(wish, clock.instant(), caseRef, violated.code()));
    }
  }
}
