package ro.reazem.platform.deadlines;

import java.util.UUID;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.time.Course;
import ro.reazem.platform.time.LegalCalendar;
import ro.reazem.platform.time.Moment;
import ro.reazem.platform.time.Term;

/** Counts a deadline of the register: from its anchor, through everything that happened to it, on the calendar known now. */
@Component
class DeadlineCourses {

  private final DeadlineTable table;
  private final LegalCalendar calendar;

  DeadlineCourses(DeadlineTable table, LegalCalendar calendar) {
    this.table = table;
    this.calendar = calendar;
  }

  /** A deadline that nothing has happened to yet. */
  Deadline first(CaseRef caseRef, UUID about, TermRule law, Moment start, Moment anchor, int round) {
    // read before the days: a day granted in between is then counted anew, never missed
    long revision = calendar.revision();
    var end = calendar.course(anchor, law.term(), round, law.endMoves()).end();
    return new Deadline(DeadlineId.create(), caseRef, about, law.code(), law.version(), law.basis(), law.term(), law.endMoves(), start,
        anchor, round, 0, "", end, null, null, null, null, law.silence(), revision, 1);
  }

  /** The deadline as one more change leaves it. */
  Deadline after(Deadline one, Change change) {
    long revision = calendar.revision();
    return one.counted(change.on(course(one)).end(), revision);
  }

  /** The deadline on the calendar known now. */
  Deadline anew(Deadline one) {
    long revision = calendar.revision();
    return one.counted(course(one).end(), revision);
  }

  /** The moment where hours are counted, else the day. */
  Moment counted(Moment moment, Term term) {
    return term.unit() == Term.Unit.HOURS ? Moment.at(moment.exact()) : Moment.on(moment.on());
  }

  private Course course(Deadline one) {
    var course = calendar.course(one.anchor(), one.term(), one.round(), one.endMoves());
    for (var change : table.changes(one.id())) {
      course = change.on(course);
    }
    return course;
  }
}
