package ro.reazem.platform.deadlines;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import ro.reazem.events.casework.DeadlineCancelled;
import ro.reazem.events.casework.DeadlineMet;
import ro.reazem.events.casework.DeadlineMoved;
import ro.reazem.events.casework.DeadlinePassed;
import ro.reazem.events.casework.DeadlineResumed;
import ro.reazem.events.casework.DeadlineStarted;
import ro.reazem.events.casework.DeadlineState;
import ro.reazem.events.casework.DeadlineSuspended;

/** What was published about deadlines in transactions that were committed. */
final class CommittedEvents implements ApplicationListener<PayloadApplicationEvent<?>>, AutoCloseable {

  private final ConfigurableApplicationContext context;
  private final List<Object> heard = new ArrayList<>();

  CommittedEvents(ConfigurableApplicationContext context) {
    this.context = context;
    context.addApplicationListener(this);
  }

  @Override
  public void onApplicationEvent(PayloadApplicationEvent<?> event) {
    if (state(event.getPayload()) != null) {
      TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
        @Override
        public void afterCommit() {
          synchronized (heard) {
            heard.add(event.getPayload());
          }
        }
      });
    }
  }

  /** About one deadline, in order. */
  List<Object> of(DeadlineId id) {
    synchronized (heard) {
      return heard.stream().filter(one -> state(one).deadlineId().equals(id.value())).toList();
    }
  }

  /** About the deadlines of one case, in order. */
  List<Object> ofCase(UUID caseId) {
    synchronized (heard) {
      return heard.stream().filter(one -> state(one).caseRef().id().equals(caseId)).toList();
    }
  }

  List<String> names(DeadlineId id) {
    return of(id).stream().map(one -> one.getClass().getSimpleName() + " " + state(one).revision() + " " + state(one).dueOn()).toList();
  }

  static DeadlineState state(Object event) {
    return switch (event) {
      case DeadlineStarted one -> one.state();
      case DeadlineMoved one -> one.state();
      case DeadlineSuspended one -> one.state();
      case DeadlineResumed one -> one.state();
      case DeadlineMet one -> one.state();
      case DeadlineCancelled one -> one.state();
      case DeadlinePassed one -> one.state();
      default -> null;
    };
  }

  @Override
  public void close() {
    context.removeApplicationListener(this);
  }
}
