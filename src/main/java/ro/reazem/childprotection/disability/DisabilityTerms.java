package ro.reazem.childprotection.disability;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.deadlines.Deadline;
import ro.reazem.platform.deadlines.Deadlines;
import ro.reazem.platform.deadlines.TermRules;
import ro.reazem.platform.time.Moment;

/** The terms in the file of a child with a disability (termenele dosarului); one that nobody has set holds up nothing. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DisabilityTerms {

  /** The evaluation, from the request until it is put before the commission (soluționarea cererii). */
  static final String SOLVE = "DISABILITY_SOLVE";
  /** Telling the family what is missing (înștiințarea că dosarul este incomplet). */
  static final String INCOMPLETE = "DISABILITY_INCOMPLETE";
  /** Handing over the certificate (comunicarea certificatului). */
  static final String COMMUNICATE = "DISABILITY_COMMUNICATE";
  /** Asking for re-evaluation before the certificate ends (cererea de reevaluare). */
  static final String REEVALUATION = "DISABILITY_REEVALUATION";
  /** The report on the plan (monitorizarea planului). */
  static final String PLAN_REPORT = "DISABILITY_PLAN_REPORT";
  /** The way to the commission of adults (trecerea la comisia pentru adulți). */
  static final String MAJORITY = "DISABILITY_MAJORITY";

  private final Deadlines deadlines;
  private final TermRules rules;

  DisabilityTerms(Deadlines deadlines, TermRules rules) {
    this.deadlines = deadlines;
    this.rules = rules;
  }

  void start(CaseRef about, String rule, LocalDate on, UUID event) {
    if (rules.find(on, rule).isPresent()) {
      deadlines.start(about, rule, Moment.on(on), event);
    }
  }

  /** The term whose end is a day that is known: it is started so many units before it. */
  void endingOn(CaseRef about, String rule, LocalDate end, UUID event) {
    rules.find(end, rule).ifPresent(found -> start(about, rule, switch (found.term().unit()) {
      case MONTHS -> end.minusMonths(found.term().length());
      default -> end.minusDays(found.term().length());
    }, event));
  }

  /** Starts a term anew: what was open of it has been met on that day. */
  void again(CaseRef about, String rule, LocalDate on, UUID event) {
    met(about, rule, on);
    start(about, rule, on, event);
  }

  void met(CaseRef about, String rule, LocalDate on) {
    deadlines.open(about, rule).forEach(one -> deadlines.meet(one.id(), Moment.on(on.isBefore(one.start().on()) ? one.start().on() : on)));
  }

  /** While papers are missing the evaluation does not run. */
  void suspend(CaseRef about, String rule, LocalDate since, String why) {
    deadlines.open(about, rule).stream().filter(one -> one.suspended() == null && !one.end().isBefore(Moment.on(since)))
        .forEach(one -> deadlines.suspend(one.id(), Moment.on(since), why));
  }

  void resume(CaseRef about, String rule, LocalDate on) {
    deadlines.open(about, rule).stream().filter(one -> one.suspended() != null).forEach(one -> deadlines.resume(one.id(), Moment.on(on)));
  }

  void cancel(CaseRef about, String rule, String why) {
    deadlines.open(about, rule).forEach(one -> deadlines.cancel(one.id(), why));
  }

  void cancelAll(CaseRef about, String why) {
    deadlines.cancelAll(about, why);
  }

  @Transactional(propagation = Propagation.SUPPORTS)
  List<Deadline> of(CaseRef about) {
    return deadlines.of(about);
  }
}
