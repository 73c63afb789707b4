package ro.reazem.services.community;

import java.time.LocalDate;
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

/** The terms of community health: the visit to a newborn at risk (I12.2), the reply to a referral (I12.3). */
@Component("communityTerms")
class CommunityTerms {

  static final String NEWBORN = "COMMUNITY_NEWBORN_VISIT";
  static final String REPLY = "COMMUNITY_REFERRAL_REPLY";

  private final Deadlines deadlines;
  private final TermRules rules;

  CommunityTerms(Deadlines deadlines, TermRules rules) {
    this.deadlines = deadlines;
    this.rules = rules;
  }

  /** The last day, or null while the institution has not set the term: that stops nothing. */
  @Transactional(propagation = Propagation.MANDATORY)
  public @Nullable LocalDate start(CaseRef of, String rule, LocalDate on, UUID about) {
    return rules.find(on, rule).isEmpty() ? null : deadlines.start(of, rule, Moment.on(on), about).end().dueOn();
  }

  /** @param about the entry it was started for, null for all of the rule that began by then */
  @Transactional(propagation = Propagation.MANDATORY)
  public void met(CaseRef of, String rule, @Nullable UUID about, LocalDate on) {
    deadlines.open(of, rule).stream().filter(one -> about == null || about.equals(one.about())).filter(one -> !on.isBefore(one.start().on()))
        .forEach(one -> deadlines.meet(one.id(), Moment.on(on)));
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void cancelAll(CaseRef of, String why) {
    deadlines.cancelAll(of, why);
  }

  Optional<Deadline> next(CaseRef of) {
    return deadlines.of(of).stream().filter(Deadline::isOpen).findFirst();
  }
}
