package ro.reazem.financialaid.suspension;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.deadlines.Deadline;
import ro.reazem.platform.deadlines.Deadlines;
import ro.reazem.platform.deadlines.TermRules;
import ro.reazem.platform.time.Moment;

/** The term within which a suspended family makes good what was missed (termenul de remediere); it runs once the institution has set it. */
@Component
class CureTerms {

  private final SuspensionGrounds grounds;
  private final Deadlines deadlines;
  private final TermRules rules;

  CureTerms(SuspensionGrounds grounds, Deadlines deadlines, TermRules rules) {
    this.grounds = grounds;
    this.deadlines = deadlines;
    this.rules = rules;
  }

  /** Starts it from the first suspended month; a cut for absence has an end of its own. */
  @Transactional(propagation = Propagation.MANDATORY)
  Suspension start(Suspension suspension) {
    var from = suspension.first().atDay(1);
    if (suspension.kind() == SuspensionKind.SCHOOLING) {
      return suspension;
    }
    var rule = grounds.required(suspension.ground(), from).cureRule();
    return rules.find(from, rule).isEmpty() ? suspension
        : suspension.cureWithin(rule, deadlines.start(ref(suspension), rule, Moment.on(from), suspension.getId().value()).end().dueOn());
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void met(Suspension suspension, LocalDate on) {
    open(suspension).forEach(one -> {
      if (on.isBefore(one.start().on())) {
        deadlines.cancel(one.id(), "reluare înainte de prima lună suspendată");
      } else {
        deadlines.meet(one.id(), Moment.on(on));
      }
    });
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void cancel(Suspension suspension, String why) {
    open(suspension).forEach(one -> deadlines.cancel(one.id(), why));
  }

  /** The running one of a suspension. */
  Optional<Deadline> of(Suspension suspension) {
    return open(suspension).stream().findFirst();
  }

  private List<Deadline> open(Suspension suspension) {
    return deadlines.of(ref(suspension)).stream().filter(one -> one.isOpen() && one.about().equals(suspension.getId().value())).toList();
  }

  private static CaseRef ref(Suspension suspension) {
    return new CaseRef("financialaid", suspension.applicationId());
  }
}
