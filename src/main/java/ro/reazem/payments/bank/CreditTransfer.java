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
 * @param code CNP or fiscal code of whose account it is, for orders to the treasury; empty when it is not known
 * @param budgetCode the article of the budget that it is paid from, for orders to the treasury
 * @param onBehalfOf whose right it is when the money goes to somebody else, else empty
 */
public record CreditTransfer(UUID payment, Lei amount, String holder, Iban account, String mention, String code, String budgetCode,
    String onBehalfOf) implements ValueObject {

  public CreditTransfer {
    RuleViolated.require(amount.isPositive(), "payments.bank.nothingToPay");
    RuleViolated.require(!holder.isBlank(), "payments.bank.withoutHolder");
  }

  /** To the holder of the right, as banks take it. */
  public CreditTransfer(UUID payment, Lei amount, String holder, Iban account, String mention) {
    this(payment, amount, holder, account, mention, "", "", "");
  }
}
