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
 * @param executeOn the day on which the bank is asked to pay
 * @param count how many payments follow
 * @param sum what they add up to
 */
public record PaymentOrder(String messageId, Instant createdAt, String payer, Iban account, LocalDate executeOn, int count, Lei sum) implements ValueObject {

  public PaymentOrder {
    RuleViolated.require(messageId.matches("[A-Za-z0-9./-]{1,35}"), "payments.bank.messageId");
    RuleViolated.require(count > 0 && sum.isPositive(), "payments.bank.nothingToPay");
  }
}
