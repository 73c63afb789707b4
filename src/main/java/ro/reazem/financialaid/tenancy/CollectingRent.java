package ro.reazem.financialaid.tenancy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.history.History;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;

/** Entering the rents that were received (încasarea chiriilor), and taking back an entry that was wrong. */
@Component
@Transactional
class CollectingRent {

  private final SentForms sentForms;
  private final Tenancies tenancies;
  private final RentPayments payments;
  private final History history;
  private final Clock clock;

  CollectingRent(SentForms sentForms, Tenancies tenancies, RentPayments payments, History history, Clock clock) {
    this.sentForms = sentForms;
    this.tenancies = tenancies;
    this.payments = payments;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Enters what was received, also after the contract ended; the same form sent twice enters it once.
   *
   * @throws RuleViolated when the day lies before the contract was signed or in the future, or the sum is none
   */
  public void receive(UUID tenancy, LocalDate on, Lei amount, String document, UUID key, Officer by) {
    sentForms.await(key);
    if (payments.isSent(key)) {
      return;
    }
    var one = tenancies.held(tenancy);
    RuleViolated.require(amount.isPositive(), "financialaid.account.amountPositive");
    RuleViolated.require(!on.isBefore(one.signedOn()) && !on.isAfter(LocalDate.now(clock)), "financialaid.account.day", one.signedOn());
    var at = clock.instant();
    payments.insert(one, on, amount, document, key, by, at);
    history.add(one.fileId(), by.id(), by.name(), "housing.rentReceived", one.cited(), at);
  }

  /** @throws RuleViolated when there is no such entry or it was taken back already */
  public void takeBack(UUID tenancy, UUID payment, String reason, Officer by) {
    var one = tenancies.held(tenancy);
    var paid = payments.find(tenancy, payment).orElseThrow(() -> new RuleViolated("financialaid.account.unknown"));
    RuleViolated.require(paid.counts(), "financialaid.account.takenBackAlready");
    var at = clock.instant();
    payments.takeBack(payment, reason, by, at);
    history.add(one.fileId(), by.id(), by.name(), "housing.rentTakenBack", one.cited(), at);
  }
}
