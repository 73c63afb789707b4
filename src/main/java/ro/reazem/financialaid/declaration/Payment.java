package ro.reazem.financialaid.declaration;

import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Iban;
import ro.reazem.kernel.RuleViolated;

/** How the family wants to be paid (modalitatea de plată): by postal order or into an account. */
public record Payment(Mode mode, String accountHolder, @Nullable Iban iban, String bank) implements ValueObject {

  /** The two ways the county payer knows. */
  public enum Mode {
    POSTAL, BANK
  }

  public Payment {
    RuleViolated.require(mode == Mode.POSTAL || iban != null && !accountHolder.isBlank(), "financialaid.payment.account");
  }

  public static Payment byPost() {
    return new Payment(Mode.POSTAL, "", null, "");
  }
}
