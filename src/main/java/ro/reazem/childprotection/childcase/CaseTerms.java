package ro.reazem.childprotection.childcase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
  /** The review every three months (reevaluarea trimestrială). */
  public static final String REVIEW = "CHILD_REVIEW";
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
    if (rules.find(event.on(), rule).isPresent()) {
      deadlines.start(about, rule, event);
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
    var day = Moment.at(at).on();
    deadlines.of(about).stream().filter(one -> one.isOpen() && one.rule().equals(rule) && !one.start().on().isAfter(day)).toList().forEach(one -> {
      deadlines.meet(one.id(), Moment.at(at));
      deadlines.repeat(one.id());
    });
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void cancel(CaseRef about, String rule, String why) {
    deadlines.of(about).stream().filter(one -> one.isOpen() && one.rule().equals(rule)).forEach(one -> deadlines.cancel(one.id(), why));
  }

  /** The review is counted from the day a measure begins, whatever ran before (art. 72). */
  @Transactional(propagation = Propagation.MANDATORY)
  public void reviewFrom(CaseRef about, LocalDate since) {
    cancel(about, REVIEW, "se numără de la noua măsură");
    start(about, REVIEW, Moment.on(since));
  }

  /**
   * The reviews of a measure that ran elsewhere before go on (art. 72).
   *
   * @param since the first day of the measure
   * @param last the last review there was; where none is known, the next one of the measure's own calendar comes
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void reviewsGoOn(CaseRef about, LocalDate since, @Nullable LocalDate last, LocalDate today) {
    if (rules.find(since, REVIEW).isPresent()) {
      reviewFrom(about, last != null ? last : deadlines.reached(REVIEW, Moment.on(since), today).on());
    }
  }

  /** The child is home: no more reviews, but a report every month. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void followHome(CaseRef about, LocalDate since) {
    cancel(about, REVIEW, "copilul s-a întors acasă");
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
