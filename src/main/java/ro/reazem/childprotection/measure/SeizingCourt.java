package ro.reazem.childprotection.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childcase.By;
import ro.reazem.childprotection.childcase.CaseTerms;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.ChildCases;
import ro.reazem.childprotection.childcase.TellingCases;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** The court is asked to replace an emergency placement (sesizarea instanței, art. 70 alin. (1)): its term is met on the day the request was lodged. */
@Component
@Transactional
class SeizingCourt {

  private final ChildCases cases;
  private final Measures measures;
  private final TellingCases telling;
  private final CaseTerms terms;
  private final Clock clock;

  SeizingCourt(ChildCases cases, Measures measures, TellingCases telling, CaseTerms terms, Clock clock) {
    this.cases = cases;
    this.measures = measures;
    this.telling = telling;
    this.terms = terms;
    this.clock = clock;
  }

  /** @throws RuleViolated for any measure but a running emergency placement, or a day before its disposition or in the future */
  void seize(ChildCaseId id, long seen, UUID measure, LocalDate on, String court, String number, Officer officer) {
    var found = cases.findById(id).orElseThrow().requireVersion(seen);
    found.requireOpen();
    var one = measures.of(id).stream().filter(held -> held.id().equals(measure)).findFirst().orElseThrow(() -> new RuleViolated("childprotection.measure.unknown"));
    RuleViolated.require(one.isRevocable(), "childprotection.measure.nothingForCourt");
    RuleViolated.require(!on.isAfter(LocalDate.now(clock)) && !on.isBefore(one.decidedOn()), "childprotection.measure.courtDay", one.decidedOn());
    terms.metOn(id.asCase(), MeasureLaw.COURT_NOTICE, on);
    telling.progressed(found.touched(), "measure.courtSeized", court + ", " + number, By.of(officer), clock.instant());
  }
}
