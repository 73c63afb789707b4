package ro.reazem.childprotection.allowance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childcase.By;
import ro.reazem.childprotection.childcase.CaseOutcome;
import ro.reazem.childprotection.childcase.ChildCase;
import ro.reazem.childprotection.childcase.ClosingGuard;
import ro.reazem.childprotection.measure.HearsMeasures;
import ro.reazem.kernel.RuleViolated;

/** An allowance ends with the measure that it rests on, also backwards when the end is recorded late; a split month is decided before the case is closed. */
@Component
class AllowanceOfMeasure implements HearsMeasures, ClosingGuard {

  private final Allowances allowances;
  private final KeepingAllowance keeping;

  AllowanceOfMeasure(Allowances allowances, KeepingAllowance keeping) {
    this.allowances = allowances;
    this.keeping = keeping;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void ended(ChildCase of, UUID measure, LocalDate last, By by, Instant at) {
    allowances.onMeasure(measure).stream().filter(one -> one.state() == Allowance.State.GRANTED).forEach(one -> keeping.leave(one.id(), last, by, at));
  }

  @Override
  public Optional<RuleViolated> forbids(ChildCase closing, CaseOutcome outcome) {
    return allowances.of(closing.getId()).stream().filter(one -> one.state() == Allowance.State.GRANTED || one.openMonth() != null).findFirst()
        .map(one -> new RuleViolated(one.openMonth() == null ? "childprotection.allowance.stillPaid" : "childprotection.allowance.monthFirst"));
  }
}
