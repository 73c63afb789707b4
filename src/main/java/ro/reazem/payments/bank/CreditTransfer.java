package ro.reazem.payments.bank;

import java.util.UUID;
import org.jmolecules.ddd.types.ValueObject;
import ro.reazem.kernel.Iban;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;

/**
 * One payment into an account (ordin de plată) as it stands in the file for the bank.
 *
 * @param holder whose account it is, as the bank knows them
 * @param mention what the holder reads on the statement, such as the right and the month
 */
public record CreditTransfer(UUID payment, Lei amount, String holder, Iban account, String mention) implements ValueObject {

  public CreditTransfer {
    RuleViolated.require(amount.isPositive(), "payments.bank.nothingToPay");
    RuleViolated.require(!holder.isBlank(), "payments.bank.withoutHolder");
  }
}
