package ro.reazem.payments.debt;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.payments.account.SettlingUndue;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;

/**
 * Establishes by an act what a holder received without right (stabilirea debitului): all that the ledger shows and no act has claimed yet, save what
 * is too old. A right has one open debt: a further act lengthens it.
 */
@Service
class EstablishingDebt {

  private final DebtTable debts;
  private final SettlingUndue undue;
  private final SentForms locks;
  private final Clock clock;

  EstablishingDebt(DebtTable debts, SettlingUndue undue, SentForms locks, Clock clock) {
    this.debts = debts;
    this.undue = undue;
    this.locks = locks;
    this.clock = clock;
  }

  /**
   * @param key the one-time key of the form, which becomes the id of a new debt
   * @return the debt
   * @throws RuleViolated when there is nothing to claim, it is less than is pursued, or the limits of recovery are not set
   */
  @Transactional
  public UUID establish(UUID key, UUID right, String act, LocalDate actOn, Officer by) {
    locks.await(key);
    if (debts.exists(key)) {
      return key;
    }
    RuleViolated.require(!actOn.isAfter(LocalDate.now(clock)), "payments.debt.actInTheFuture");
    undue.lock(right);
    var open = debts.open(right).map(debts::of);
    var claimed = new ArrayList<DebtMonth.Part>();
    undue.recoverable(right).forEach((month, sum) -> {
      var already = open.stream().flatMap(debt -> debt.months().stream()).filter(one -> one.month().equals(month)).map(DebtMonth::left)
          .reduce(Lei.ZERO, Lei::plus);
      if (sum.minus(already).isPositive()) {
        claimed.add(new DebtMonth.Part(month, sum.minus(already)));
      }
    });
    var total = claimed.stream().map(DebtMonth.Part::amount).reduce(Lei.ZERO, Lei::plus);
    RuleViolated.require(total.isPositive(), "payments.debt.nothingUndue");
    RuleViolated.require(open.isPresent() || undue.pursues(total), "payments.debt.tooLittle");
    var id = open.map(DebtTable.Debt::id).orElse(key);
    if (open.isEmpty()) {
      debts.add(id, right);
    }
    int step = debts.step(id, open.map(DebtTable.Debt::steps).orElse(0), new DebtTable.Step(DebtStep.ESTABLISHED, act, actOn, total, null, ""), by);
    debts.months(id, step, claimed);
    return id;
  }
}
