package ro.reazem.childprotection.measure;

import java.util.Optional;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.childcase.CaseOutcome;
import ro.reazem.childprotection.childcase.ChildCase;
import ro.reazem.childprotection.childcase.ClosingGuard;
import ro.reazem.kernel.RuleViolated;

/** A case is not closed while a measure runs (I3.8). */
@Component
class MeasureGuard implements ClosingGuard {

  private final Measures measures;

  MeasureGuard(Measures measures) {
    this.measures = measures;
  }

  @Override
  public Optional<RuleViolated> forbids(ChildCase closing, CaseOutcome outcome) {
    return measures.running(closing.getId()).map(one -> Refusal.of(MeasureRule.MEASURE_IS_ACTIVE).violated());
  }
}
