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

/** A measure ends (încetarea măsurii); a child that returns home is followed from that day on. */
@Component
@Transactional
class EndingMeasure {

  private final ChildCases cases;
  private final Measures measures;
  private final PlacingByMeasure placing;
  private final TellingPlacements placements;
  private final TellingCases telling;
  private final CaseTerms terms;
  private final Clock clock;

  EndingMeasure(ChildCases cases, Measures measures, PlacingByMeasure placing, TellingPlacements placements, TellingCases telling, CaseTerms terms, Clock clock) {
    this.cases = cases;
    this.measures = measures;
    this.placing = placing;
    this.placements = placements;
    this.telling = telling;
    this.terms = terms;
    this.clock = clock;
  }

  /** @throws RuleViolated for a measure that has ended, or a day before it began or in the future */
  void end(ChildCaseId id, long seen, UUID measure, LocalDate last, EndReason why, String decision, Officer officer) {
    var found = cases.findById(id).orElseThrow().requireVersion(seen);
    found.requireOpen();
    var one = measures.of(id).stream().filter(held -> held.id().equals(measure)).findFirst().orElseThrow(() -> new RuleViolated("childprotection.measure.unknown"));
    RuleViolated.require(one.isRunning(), "childprotection.measure.ended");
    RuleViolated.require(why.isChosen(), "childprotection.measure.endReasonNotChosen");
    RuleViolated.require(!why.isDecided() || !decision.isBlank(), "childprotection.measure.endNeedsDecision");
    RuleViolated.require(!last.isAfter(LocalDate.now(clock)) && !last.isBefore(one.from()), "childprotection.measure.endDay");
    var by = By.of(officer);
    var at = clock.instant();
    measures.end(measure, last, why, by, at);
    placing.leave(measure, last, why, officer);
    placements.ended(found, one, last, false, by, at);
    terms.cancel(id.asCase(), MeasureLaw.COURT_NOTICE, "măsura a încetat");
    terms.cancel(id.asCase(), CaseTerms.DEVELOPMENT, "măsura a încetat");
    boolean home = why == EndReason.REINTEGRATION;
    telling.progressed(home ? found.returnHome(last) : found.touched(), "measure.ended", decision, by, at);
    if (home) {
      terms.followHome(id.asCase(), last);
    }
  }

  /**
   * The director takes an emergency placement back when its reasons are gone (revocarea plasamentului în regim de urgență, art. 70 alin. (2)).
   *
   * @throws RuleViolated once the days of the law are over, for any other measure, or when the court decided already
   */
  void revoke(ChildCaseId id, long seen, UUID measure, LocalDate on, String disposition, Officer officer) {
    var found = cases.findById(id).orElseThrow().requireVersion(seen);
    found.requireOpen();
    var one = measures.of(id).stream().filter(held -> held.id().equals(measure)).findFirst().orElseThrow(() -> new RuleViolated("childprotection.measure.unknown"));
    RuleViolated.require(one.isRunning(), "childprotection.measure.ended");
    RuleViolated.require(one.isRevocable(), "childprotection.measure.onlyEmergencyIsRevoked");
    RuleViolated.require(!on.isAfter(LocalDate.now(clock)) && !on.isBefore(one.from()), "childprotection.measure.endDay");
    var until = terms.lastDay(MeasureLaw.REVOCATION, one.decidedOn());
    if (until.isPresent() && on.isAfter(until.get())) {
      throw Refusal.of(MeasureRule.REVOKED_TOO_LATE, until.get()).violated();
    }
    var by = By.of(officer);
    var at = clock.instant();
    measures.end(measure, on, EndReason.EMERGENCY_REVOKED, by, at);
    placing.leave(measure, on, EndReason.EMERGENCY_REVOKED, officer);
    placements.ended(found, one, on, false, by, at);
    terms.cancel(id.asCase(), MeasureLaw.COURT_NOTICE, "plasamentul în regim de urgență a fost revocat");
    terms.cancel(id.asCase(), MeasureLaw.PLAN_AT_ONCE, "plasamentul în regim de urgență a fost revocat");
    telling.progressed(found.touched(), "measure.revoked", disposition, by, at);
  }
}
