package ro.reazem.childprotection.childcase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.time.Moment;

/** Closing a case (închiderea dosarului) with the head's approval, and taking it up again under its number when the child needs it once more. */
@Component
@Transactional
class ClosingCase {

  private final ChildCases cases;
  private final TellingCases telling;
  private final CaseTerms terms;
  private final List<ClosingGuard> guards;
  private final Clock clock;

  ClosingCase(ChildCases cases, TellingCases telling, CaseTerms terms, List<ClosingGuard> guards, Clock clock) {
    this.cases = cases;
    this.telling = telling;
    this.terms = terms;
    this.guards = guards;
    this.clock = clock;
  }

  /** @throws ro.reazem.kernel.RuleViolated while a measure or another thing of the case is still running */
  public void close(ChildCaseId id, long seen, CaseOutcome outcome, String reason, Officer by) {
    var found = cases.findById(id).orElseThrow().requireVersion(seen);
    found.requireOpen();
    for (var guard : guards) {
      guard.forbids(found, outcome).ifPresent(refused -> {
        throw refused;
      });
    }
    var how = new CaseClosing(outcome, reason, LocalDate.now(clock), by.id(), by.name());
    telling.closed(found.close(how), how, By.of(by), clock.instant());
    terms.cancelAll(id.asCase(), "dosar închis");
  }

  public void reopen(ChildCaseId id, long seen, String reason, Officer by) {
    var saved = telling.reopened(cases.findById(id).orElseThrow().requireVersion(seen).reopen(by.id()), reason, By.of(by), clock.instant());
    terms.start(saved.getId().asCase(), CaseTerms.MANAGER, Moment.at(clock.instant()));
    terms.start(saved.getId().asCase(), CaseTerms.INITIAL, Moment.at(clock.instant()));
    terms.start(saved.getId().asCase(), CaseTerms.PLAN, Moment.at(clock.instant()));
  }
}
