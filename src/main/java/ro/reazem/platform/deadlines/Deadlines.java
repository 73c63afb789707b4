package ro.reazem.platform.deadlines;

import java.time.Clock;
import java.util.Collection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.casework.DeadlineCancelled;
import ro.reazem.events.casework.DeadlineMet;
import ro.reazem.events.casework.DeadlineMoved;
import ro.reazem.events.casework.DeadlineResumed;
import ro.reazem.events.casework.DeadlineStarted;
import ro.reazem.events.casework.DeadlineSuspended;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.time.LegalCalendar;
import ro.reazem.platform.time.Moment;
import ro.reazem.platform.time.TermEnd;

/**
 * What a case does with its legal deadlines (termenele cazului), always within the transaction of the case's own change: the
 * row and its event are both there or neither is.
 */
@Component
public class Deadlines {

  private final DeadlineTable table;
  private final DeadlineCourses courses;
  private final TermRules rules;
  private final LegalCalendar calendar;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Deadlines(DeadlineTable table, DeadlineCourses courses, TermRules rules, LegalCalendar calendar, ApplicationEventPublisher events, Clock clock) {
    this.table = table;
    this.courses = courses;
    this.rules = rules;
    this.calendar = calendar;
    this.events = events;
    this.clock = clock;
  }

  /** Starts the only term of its rule in the case, or the only one that runs from that event. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Deadline start(CaseRef caseRef, String rule, Moment event) {
    return start(caseRef, rule, event, caseRef.id());
  }

  /**
   * Starts a term by the law of the day of its event. The same event starts the same deadline once, however often it is told.
   *
   * @param about what within the case it is about, such as one act of several
   * @throws RuleViolated when the term is unknown or still to be set by the institution
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Deadline start(CaseRef caseRef, String rule, Moment event, UUID about) {
    var law = rules.on(event.on(), rule);
    var start = courses.counted(event, law.term());
    return enter(courses.first(caseRef, about, law, start, start, 1));
  }

  /**
   * Starts the next term of a series (revizuire periodică), counted from the strict end of the one that was met and not from the
   * day it was met on.
   *
   * @throws RuleViolated when that one is not met
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Deadline repeat(DeadlineId met) {
    var last = locked(met);
    RuleViolated.require(last.met() != null, "platform.deadline.repeatedBeforeMet");
    var start = last.end().asMoment();
    var law = rules.on(start.on(), last.rule());
    // counted from the head of the series, so that 31.01 gives 30.04 and then 31.07; from the last end where that was moved
    boolean goesOn = law.term().equals(last.term()) && table.changes(met).stream().noneMatch(Change::touchesTheEnd);
    return enter(courses.first(last.caseRef(), last.about(), law, start, goesOn ? last.anchor() : start, goesOn ? last.round() + 1 : 1));
  }

  /**
   * Extends a deadline on the ground that the law gives (prelungire).
   *
   * @param by how many units of the term
   * @param ground the act that extended it, as cited
   * @param actDatedOn the day of that act, not after the end
   * @throws RuleViolated when the law allows no extension, not so long, not once more, or not so late
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Deadline extend(DeadlineId id, int by, String ground, LocalDate actDatedOn) {
    var one = open(id);
    var extension = rules.on(one.start().on(), one.rule()).extension();
    if (extension == null) {
      throw new RuleViolated("platform.deadline.notExtendable", one.basis().cited());
    }
    RuleViolated.require(extension.most().unit() == one.term().unit(), "platform.deadline.extensionInOtherUnit", one.rule() + TermRules.EXTENSION);
    RuleViolated.require(by >= 1 && by <= extension.most().length(), "platform.deadline.extensionTooLong", extension.most().length());
    var done = table.changes(id).stream().filter(change -> change.kind() == Change.Kind.EXTENDED).count();
    RuleViolated.require(done < extension.times(), "platform.deadline.extendedAlready", extension.times());
    RuleViolated.require(!actDatedOn.isBefore(one.start().on()), "platform.deadline.extendedBeforeStart", one.start().on());
    RuleViolated.require(!actDatedOn.isAfter(one.end().dueOn()), "platform.deadline.extendedTooLate", one.end().dueOn());
    var change = new Change(Change.Kind.EXTENDED, Moment.on(actDatedOn), by, ground, actDatedOn);
    var cited = extension.basis().cited() + "; " + ground;
    var extended = courses.after(one, change).extended(one.extended() + by, cited);
    save(extended, change);
    events.publishEvent(new DeadlineMoved(extended.state(), clock.instant(), cited));
    return extended;
  }

  /** @throws RuleViolated when it is suspended already, does not run yet or has ended by then */
  @Transactional(propagation = Propagation.MANDATORY)
  public Deadline suspend(DeadlineId id, Moment since, String ground) {
    var change = Change.of(Change.Kind.SUSPENDED, since, ground);
    var one = open(id);
    RuleViolated.require(!one.end().isBefore(since), "platform.deadline.suspendedAfterEnd", one.end().dueOn());
    var suspended = courses.after(one, change).suspended(since);
    save(suspended, change);
    events.publishEvent(new DeadlineSuspended(suspended.state(), clock.instant(), ground));
    return suspended;
  }

  /**
   * What was left runs on from the day after.
   *
   * @throws RuleViolated when it is not suspended, or was only later
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Deadline resume(DeadlineId id, Moment on) {
    var change = Change.of(Change.Kind.RESUMED, on, "");
    var resumed = courses.after(open(id), change).suspended(null);
    save(resumed, change);
    events.publishEvent(new DeadlineResumed(resumed.state(), clock.instant()));
    return resumed;
  }

  /** What was asked has been done, in time or late; a suspended one is met as if it ran again from that day on. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Deadline meet(DeadlineId id, Moment on) {
    var one = open(id);
    var suspended = one.suspended();
    if (suspended != null && !on.isBefore(suspended)) {
      one = resume(id, on);
    }
    var when = courses.counted(on, one.term());
    RuleViolated.require(!when.isBefore(one.start()), "platform.deadline.metBeforeStart", one.start().on());
    var met = one.met(when);
    save(met, Change.of(Change.Kind.MET, when, ""));
    events.publishEvent(new DeadlineMet(met.state(), clock.instant()));
    return met;
  }

  /** It no longer matters, such as that of a case closed otherwise. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Deadline cancel(DeadlineId id, String reason) {
    var cancelled = open(id).cancelled(clock.instant());
    save(cancelled, Change.of(Change.Kind.CANCELLED, Moment.at(clock.instant()), reason));
    events.publishEvent(new DeadlineCancelled(cancelled.state(), clock.instant(), reason));
    return cancelled;
  }

  /** Cancels what is still open in a case. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void cancelAll(CaseRef caseRef, String reason) {
    of(caseRef).stream().filter(Deadline::isOpen).forEach(one -> cancel(one.id(), reason));
  }

  public Optional<Deadline> find(DeadlineId id) {
    return table.find(id);
  }

  /** The deadlines of a case, open ones first, the nearest first. */
  public List<Deadline> of(CaseRef caseRef) {
    return table.of(caseRef);
  }

  /** When the nearest open deadline of each case ends, for lists; cases without one are missing. */
  public Map<UUID, LocalDate> nearest(String context, Collection<UUID> cases) {
    return cases.isEmpty() ? Map.of() : table.nearest(context, cases);
  }

  /** The open deadlines of one rule in a case. */
  public List<Deadline> open(CaseRef caseRef, String rule) {
    return of(caseRef).stream().filter(one -> one.isOpen() && one.rule().equals(rule)).toList();
  }

  /** Where a term would end by the law and the calendar of today, without entering it. */
  public TermEnd foreseen(String rule, Moment event) {
    return foreseen(rule, event.on(), event);
  }

  /** The same by the law of another day, such as that of the letter that told the term. */
  public TermEnd foreseen(String rule, LocalDate lawOf, Moment event) {
    var law = rules.on(lawOf, rule);
    return calendar.look(event.on()).course(event, law.term(), 1, law.endMoves()).end();
  }

  /** Of a series counted from an event, the strict end that was reached last before a day; the event itself when none was. */
  public Moment reached(String rule, Moment event, LocalDate before) {
    var law = rules.on(event.on(), rule);
    var look = calendar.look(event.on());
    var last = event;
    int round = 1;
    for (var end = event; end.on().isBefore(before); round++) {
      last = end;
      end = look.course(event, law.term(), round, law.endMoves()).end().asMoment();
    }
    return last;
  }

  private Deadline enter(Deadline started) {
    if (!table.insert(started)) {
      return table.same(started).orElseThrow();
    }
    table.append(started, Change.of(Change.Kind.STARTED, started.start(), ""));
    events.publishEvent(new DeadlineStarted(started.state(), clock.instant()));
    return started;
  }

  private void save(Deadline one, Change change) {
    table.update(one);
    table.append(one, change);
  }

  private Deadline open(DeadlineId id) {
    var one = locked(id);
    RuleViolated.require(one.isOpen(), "platform.deadline.closed");
    return one;
  }

  private Deadline locked(DeadlineId id) {
    return table.lock(id).orElseThrow(() -> new RuleViolated("platform.deadline.unknown"));
  }
}
