package ro.reazem.payments.bank;

import java.time.Instant;
import java.time.LocalDate;
import org.jmolecules.ddd.types.ValueObject;
import ro.reazem.kernel.Iban;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;

/**
 * What stands above the payments of a file: who pays from which account and when, how many and how much in all.
 *
 * @param messageId at most 35 letters and digits, never used before
 * @param payerCode fiscal code of who pays, empty where it is not asked for
 * @param executeOn the day on which the bank is asked to pay
 * @param count how many payments follow
 * @param sum what they add up to
 */
public record PaymentOrder(String messageId, Instant createdAt, String payer, String payerCode, Iban account, LocalDate executeOn, int count, Lei sum) implements ValueObject {

  public PaymentOrder {
    RuleViolated.require(messageId.matches("[A-Za-z0-9./-]{1,35}"), "payments.bank.messageId");
    RuleViolated.require(count > 0 && sum.isPositive(), "payments.bank.nothingToPay");
  }

  /** Without a fiscal code, as banks take it. */
  public PaymentOrder(String messageId, Instant createdAt, String payer, Iban account, LocalDate executeOn, int count, Lei sum) {
    this(messageId, createdAt, payer, "", account, executeOn, count, sum);
  }
}
