package ro.reazem.platform.deadlines;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.casework.DeadlinePassed;
import ro.reazem.platform.time.Moment;

/** Tells once of every deadline that passed without being met, with what the law makes of the silence (împlinirea termenului). */
@Component
class PassingDeadlines {

  static final int BATCH = 500;

  private final DeadlineTable table;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PassingDeadlines(DeadlineTable table, ApplicationEventPublisher events, Clock clock) {
    this.table = table;
    this.events = events;
    this.clock = clock;
  }

  /** One batch of all that passed on or before now; how many it held. */
  @Transactional
  public int batch() {
    var now = Moment.at(clock.instant());
    var passed = table.passedUntold(now, BATCH);
    for (var one : passed) {
      var told = one.passed(now.exact());
      var silence = told.silence();
      table.update(told);
      table.append(told, Change.of(Change.Kind.PASSED, now, ""));
      events.publishEvent(new DeadlinePassed(told.state(), now.exact(), silence == null ? "" : silence.code(),
          silence == null ? null : silence.basis()));
    }
    return passed.size();
  }
}
