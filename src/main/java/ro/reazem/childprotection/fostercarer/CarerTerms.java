package ro.reazem.childprotection.fostercarer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.attestation.CarerLaw;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.deadlines.Deadline;
import ro.reazem.platform.deadlines.Deadlines;
import ro.reazem.platform.deadlines.TermRules;
import ro.reazem.platform.time.Moment;

/** The terms in the file of a carer (termenele dosarului): answer to the request, endorsement, yearly evaluation. One that nobody has set holds up nothing. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CarerTerms {

  static final String SOLVE = "FOSTER_SOLVE";
  static final String ENDORSEMENT = CarerLaw.ENDORSEMENT;
  static final String YEARLY = "FOSTER_YEARLY";

  private final Deadlines deadlines;
  private final TermRules rules;

  CarerTerms(Deadlines deadlines, TermRules rules) {
    this.deadlines = deadlines;
    this.rules = rules;
  }

  /** Starts a term anew: what was open of it has been met on that day. */
  void again(CaseRef about, String rule, LocalDate on, UUID event) {
    met(about, rule, on);
    if (rules.find(on, rule).isPresent()) {
      deadlines.start(about, rule, Moment.on(on), event);
    }
  }

  void met(CaseRef about, String rule, LocalDate on) {
    deadlines.open(about, rule).forEach(one -> deadlines.meet(one.id(), Moment.on(on.isBefore(one.start().on()) ? one.start().on() : on)));
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
