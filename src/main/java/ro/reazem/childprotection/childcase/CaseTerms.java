package ro.reazem.childprotection.childcase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.deadlines.Deadline;
import ro.reazem.platform.deadlines.Deadlines;
import ro.reazem.platform.deadlines.TermRules;
import ro.reazem.platform.time.Moment;

/**
 * The timers of case management (termenele managementului de caz). A term that the institution has not set holds up nothing: it is said to be missing, and
 * the case goes on.
 */
@Component
public class CaseTerms {

  /** Appointing the case manager (numirea managerului de caz). */
  public static final String MANAGER = "CHILD_MANAGER";
  /** The initial assessment (evaluarea inițială). */
  public static final String INITIAL = "CHILD_INITIAL";
  /** The report after the visit of the initial assessment (raportul de evaluare inițială). */
  public static final String INITIAL_REPORT = "CHILD_INITIAL_REPORT";
  /** The detailed assessment (evaluarea detaliată). */
  public static final String DETAILED = "CHILD_DETAILED";
  /** The individual plan (planul individualizat de protecție). */
  public static final String PLAN = "CHILD_PLAN";
  /** The plan after an emergency placement (planul întocmit de îndată). */
  public static final String PLAN_AT_ONCE = "PROTECTION_PLAN_AT_ONCE";
  /** Handing the plan to child, family and carer (comunicarea planului). */
  public static final String PLAN_TOLD = "CHILD_PLAN_TOLD";
  /** The specific programmes of the plan (programele de intervenție specifică). */
  public static final String PROGRAMMES = "CHILD_PROGRAMMES";
  /** The monthly note of one programme (nota lunară a programului). */
  public static final String PROGRAMME_NOTE = "CHILD_PROGRAMME_NOTE";
  /** The review of one programme (revizuirea programului). */
  public static final String PROGRAMME_REVIEW = "CHILD_PROGRAMME_REVIEW";
  /** The contact of the case manager with the child (contactul managerului de caz cu copilul). */
  public static final String CONTACT = "CHILD_CONTACT";
  /** The report on the development of a placed child (raportul privind dezvoltarea copilului). */
  public static final String DEVELOPMENT = "CHILD_DEVELOPMENT";
  /** Telling the police that a child left without leave (anunțarea plecării neautorizate). */
  public static final String RUNAWAY = "CHILD_RUNAWAY";
  /** The review every three months (reevaluarea trimestrială). */
  public static final String REVIEW = "CHILD_REVIEW";
  /** The review of the plan of rehabilitation of a child that was abused (planul de reabilitare și reintegrare socială, HG nr. 49/2011). */
  public static final String REHABILITATION = "CHILD_REHABILITATION";
  /** The monthly report after the return home (monitorizarea postreintegrare). */
  public static final String AFTERCARE = "CHILD_AFTERCARE";

  private final Deadlines deadlines;
  private final TermRules rules;

  CaseTerms(Deadlines deadlines, TermRules rules) {
    this.deadlines = deadlines;
    this.rules = rules;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void start(CaseRef about, String rule, Moment event) {
    start(about, rule, event, about.id());
  }

  /** Starts the term of one thing of the case, such as a programme of its plan. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void start(CaseRef about, String rule, Moment event, UUID thing) {
    if (rules.find(event.on(), rule).isPresent()) {
      deadlines.start(about, rule, event, thing);
    }
  }

  /** Starts a term that does not run already. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void startOnce(CaseRef about, String rule, Moment event) {
    if (deadlines.open(about, rule).isEmpty()) {
      start(about, rule, event);
    }
  }

  /** Meets what is open of a rule; what never ran is not met. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void met(CaseRef about, String rule, Instant at) {
    deadlines.of(about).stream().filter(one -> one.isOpen() && one.rule().equals(rule)).forEach(one -> {
      var began = one.start().at();
      deadlines.meet(one.id(), Moment.at(began != null && at.isBefore(began) ? began : at));
    });
  }

  /** Meets on a day that may have gone by. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void metOn(CaseRef about, String rule, LocalDate on) {
    deadlines.of(about).stream().filter(one -> one.isOpen() && one.rule().equals(rule)).forEach(one -> deadlines.meet(one.id(), Moment.on(on)));
  }

  /** Meets the open term of a series and starts the next, counted from its strict end and not from the day it was met on; one that begins later is left. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void metAndAgain(CaseRef about, String rule, Instant at) {
    metAndAgain(about, rule, Moment.at(at), about.id());
  }

  /** The same for the series of one thing of the case. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void metAndAgain(CaseRef about, String rule, Moment at, UUID thing) {
    deadlines.open(about, rule).stream().filter(one -> one.about().equals(thing) && !one.start().on().isAfter(at.on())).toList().forEach(one -> {
      deadlines.meet(one.id(), at);
      deadlines.repeat(one.id());
    });
  }

  /** Meets the open term and starts the next from the day it was met on; what happened before it began changes nothing. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void metAndFrom(CaseRef about, String rule, LocalDate on) {
    var open = deadlines.open(about, rule);
    if (open.stream().allMatch(one -> one.start().on().isBefore(on))) {
      open.forEach(one -> deadlines.meet(one.id(), Moment.on(on)));
      start(about, rule, Moment.on(on));
    }
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void cancel(CaseRef about, String rule, String why) {
    deadlines.open(about, rule).forEach(one -> deadlines.cancel(one.id(), why));
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void cancel(CaseRef about, String rule, String why, UUID thing) {
    deadlines.open(about, rule).stream().filter(one -> one.about().equals(thing)).forEach(one -> deadlines.cancel(one.id(), why));
  }

  /**
   * The review is counted from the day a measure begins, whatever ran before (art. 72), and so is the report on the development of a child that it places (art. 73).
   *
   * @param placed whether the child lives elsewhere by it
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void reviewFrom(CaseRef about, LocalDate since, boolean placed) {
    for (var rule : placed ? List.of(REVIEW, DEVELOPMENT) : List.of(REVIEW)) {
      cancel(about, rule, "se numără de la noua măsură");
      start(about, rule, Moment.on(since));
    }
  }

  /**
   * The reviews of a measure that ran elsewhere before go on (art. 72).
   *
   * @param since the first day of the measure
   * @param placed whether the child lives elsewhere by it
   * @param last the last review there was; where none is known, the next one of the measure's own calendar comes
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void reviewsGoOn(CaseRef about, LocalDate since, boolean placed, @Nullable LocalDate last, LocalDate today) {
    if (rules.find(since, REVIEW).isPresent()) {
      reviewFrom(about, last != null ? last : deadlines.reached(REVIEW, Moment.on(since), today).on(), placed);
    }
  }

  /** The child is home: no more reviews, but a report every month. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void followHome(CaseRef about, LocalDate since) {
    cancel(about, REVIEW, "copilul s-a întors acasă");
    cancel(about, REHABILITATION, "copilul s-a întors acasă");
    cancel(about, DEVELOPMENT, "copilul s-a întors acasă");
    start(about, AFTERCARE, Moment.on(since));
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void cancelAll(CaseRef about, String why) {
    deadlines.cancelAll(about, why);
  }

  public List<Deadline> of(CaseRef about) {
    return deadlines.of(about);
  }

  /** The open one that ends first. */
  public Optional<Deadline> next(CaseRef about) {
    return next(deadlines.of(about));
  }

  /** The open one that ends first, of terms that were read already. */
  static Optional<Deadline> next(List<Deadline> terms) {
    return terms.stream().filter(Deadline::isOpen).min(Comparator.comparing(one -> one.end().dueOn()));
  }

  /** The last day of a term that an event would start; none while the institution has not set it. */
  public Optional<LocalDate> lastDay(String rule, LocalDate event) {
    return lastDay(rule, Moment.on(event));
  }

  /** The same for a term that may count hours. */
  public Optional<LocalDate> lastDay(String rule, Moment event) {
    return rules.find(event.on(), rule).isPresent() ? Optional.of(deadlines.foreseen(rule, event).dueOn()) : Optional.empty();
  }

  /** The day the first review would be due, were a plan approved now; that day itself while the term is not set. */
  public LocalDate foreseenReview(Instant approved) {
    return foreseen(REVIEW, Moment.at(approved));
  }

  /** The day a term would end, did it begin with that event; that day itself while the term is not set. */
  public LocalDate foreseen(String rule, Moment event) {
    return rules.find(event.on(), rule).isPresent() ? deadlines.foreseen(rule, event).alarmOn() : event.on();
  }
}
