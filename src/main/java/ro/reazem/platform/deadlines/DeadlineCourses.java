package ro.reazem.platform.deadlines;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.time.CalendarLook;
import ro.reazem.platform.time.Course;
import ro.reazem.platform.time.LegalCalendar;
import ro.reazem.platform.time.Moment;
import ro.reazem.platform.time.Term;
import ro.reazem.platform.time.TermEnd;

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
    var look = calendar.look(anchor.on());
    var end = look.course(anchor, law.term(), round, law.endMoves()).end();
    return new Deadline(DeadlineId.create(), caseRef, about, law.code(), law.version(), law.basis(), law.term(), law.endMoves(), start,
        anchor, round, 0, "", end, null, null, null, null, law.silence(), look.revision(), 1);
  }

  /** The deadline as one more change leaves it. */
  Deadline after(Deadline one, Change change) {
    var look = calendar.look(one.anchor().on());
    return one.counted(change.on(course(one, look)).end(), look.revision());
  }

  /** Where it ends on the calendar as it is known by now. */
  TermEnd end(Deadline one, CalendarLook look) {
    return course(one, look).end();
  }

  /** The moment where hours are counted, else the day. */
  Moment counted(Moment moment, Term term) {
    return term.unit() == Term.Unit.HOURS ? Moment.at(moment.exact()) : Moment.on(moment.on());
  }

  private Course course(Deadline one, CalendarLook look) {
    var course = look.course(one.anchor(), one.term(), one.round(), one.endMoves());
    // nothing but its start has happened to the first revision
    for (var change : one.revision() == 1 ? List.<Change>of() : table.changes(one.id())) {
      course = change.on(course);
    }
    return course;
  }
}
