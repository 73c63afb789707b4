package ro.reazem.platform.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.casework.DeadlineMoved;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.time.CalendarLook;
import ro.reazem.platform.time.GrantedDays;
import ro.reazem.platform.time.LegalCalendar;
import ro.reazem.platform.time.Moment;

/**
 * Counts open deadlines anew after a decision granted or withdrew a day. Any number of nodes may do it at once and any may die:
 * a deadline is done when it bears the state of the calendar it was counted with, and doing it again changes nothing.
 */
@Component
class CountingAnew {

  static final int BATCH = 500;
  private static final Logger LOG = LoggerFactory.getLogger(CountingAnew.class);

  private final DeadlineTable table;
  private final DeadlineCourses courses;
  private final LegalCalendar calendar;
  private final GrantedDays granted;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CountingAnew(DeadlineTable table, DeadlineCourses courses, LegalCalendar calendar, GrantedDays granted, ApplicationEventPublisher events, Clock clock) {
    this.table = table;
    this.courses = courses;
    this.calendar = calendar;
    this.granted = granted;
    this.events = events;
    this.clock = clock;
  }

  /** One batch; how many it held. */
  @Transactional
  public int batch() {
    var older = table.countedBefore(calendar.revision(), BATCH);
    var first = older.stream().map(one -> one.anchor().on()).min(Comparator.naturalOrder());
    first.ifPresent(day -> count(older, calendar.look(day)));
    return older.size();
  }

  private void count(Iterable<Deadline> older, CalendarLook look) {
    var same = new ArrayList<DeadlineId>();
    for (var one : older) {
      try {
        var end = courses.end(one, look);
        if (end.equals(one.end())) {
          same.add(one.id());
        } else {
          move(one, one.counted(end, look.revision()));
        }
      } catch (RuleViolated uncountable) {
        LOG.error("The deadline {} keeps its end of {}, because it cannot be counted anew: {}", one.id(), one.end().dueOn(), uncountable.code());
        same.add(one.id());
      }
    }
    table.countedWith(same, look.revision());
  }

  private void move(Deadline before, Deadline moved) {
    var last = before.end().dueOn().isAfter(moved.end().dueOn()) ? before.end().dueOn() : moved.end().dueOn();
    var ground = granted.lastDecision(before.anchor().on(), last);
    table.update(moved);
    table.append(moved, Change.of(Change.Kind.COUNTED_ANEW, Moment.on(LocalDate.now(clock)), ground));
    events.publishEvent(new DeadlineMoved(moved.state(), clock.instant(), ground));
  }
}
