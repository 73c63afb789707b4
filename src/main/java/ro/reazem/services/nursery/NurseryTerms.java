package ro.reazem.services.nursery;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.deadlines.Deadline;
import ro.reazem.platform.deadlines.Deadlines;
import ro.reazem.platform.deadlines.TermRules;
import ro.reazem.platform.time.Moment;

/** The terms of admission (termenele înscrierii): challenging the list, answering a challenge, confirming a place. */
@Component("nurseryTerms")
class NurseryTerms {

  static final String CHALLENGE = "NURSERY_CHALLENGE";
  static final String ANSWER = "NURSERY_CHALLENGE_ANSWER";
  static final String CONFIRM = "NURSERY_CONFIRM";

  private final Deadlines deadlines;
  private final TermRules rules;

  NurseryTerms(Deadlines deadlines, TermRules rules) {
    this.deadlines = deadlines;
    this.rules = rules;
  }

  /**
   * The last day of a term that runs from a day.
   *
   * @throws RuleViolated when the institution has not set it; the message names it
   */
  LocalDate lastDay(String rule, LocalDate from) {
    return deadlines.foreseen(rule, Moment.on(from)).dueOn();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void start(CaseRef about, String rule, LocalDate on, UUID event) {
    if (rules.find(on, rule).isPresent()) {
      deadlines.start(about, rule, Moment.on(on), event);
    }
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void met(CaseRef about, String rule, LocalDate on) {
    deadlines.open(about, rule).forEach(one -> deadlines.meet(one.id(), Moment.on(on.isBefore(one.start().on()) ? one.start().on() : on)));
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void cancelAll(CaseRef about, String why) {
    deadlines.cancelAll(about, why);
  }

  Optional<Deadline> next(CaseRef about) {
    return of(about).stream().filter(Deadline::isOpen).findFirst();
  }

  private List<Deadline> of(CaseRef about) {
    return deadlines.of(about);
  }
}
