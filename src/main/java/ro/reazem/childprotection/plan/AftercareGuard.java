package ro.reazem.childprotection.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.childcase.CaseOutcome;
import ro.reazem.childprotection.childcase.CaseStage;
import ro.reazem.childprotection.childcase.ChildCase;
import ro.reazem.childprotection.childcase.ClosingGuard;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.LegalParameters;

/**
 * A child that went home is followed for months before its case is closed (I3.8, art. 74 of Legea nr. 272/2004): so many monthly reports must be there that say it is
 * well.
 */
@Component
class AftercareGuard implements ClosingGuard {

  private static final String MONTHS = "CHILD_AFTERCARE_MONTHS";

  private final Plans plans;
  private final LegalParameters parameters;
  private final Clock clock;

  AftercareGuard(Plans plans, LegalParameters parameters, Clock clock) {
    this.plans = plans;
    this.parameters = parameters;
    this.clock = clock;
  }

  @Override
  public Optional<RuleViolated> forbids(ChildCase closing, CaseOutcome outcome) {
    var since = closing.monitoredSince();
    boolean otherwise = outcome == CaseOutcome.DIED || outcome == CaseOutcome.TRANSFERRED || outcome == CaseOutcome.OF_AGE || outcome == CaseOutcome.OPENED_BY_MISTAKE;
    if (otherwise) {
      return Optional.empty();
    }
    if (since == null || closing.stage() != CaseStage.MONITORING) {
      return outcome == CaseOutcome.RETURNED_HOME ? Optional.of(new RuleViolated("childprotection.aftercare.notFollowed")) : Optional.empty();
    }
    int months = parameters.on(since).whole(MONTHS);
    long reported = plans.aftercare(closing.getId()).stream().filter(AftercareReport::safe).count();
    return missing(since, LocalDate.now(clock), months, reported);
  }

  /** With so many good reports, from the day that many months after the return; the day itself counts. */
  static Optional<RuleViolated> missing(LocalDate since, LocalDate today, int months, long reported) {
    return reported >= months && !today.isBefore(since.plusMonths(months)) ? Optional.empty()
        : Optional.of(new RuleViolated("childprotection.aftercare.tooFew", months, reported));
  }
}
