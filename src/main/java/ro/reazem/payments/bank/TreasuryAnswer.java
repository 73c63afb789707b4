package ro.reazem.payments.bank;

import java.time.LocalDate;
import org.jmolecules.ddd.types.ValueObject;
import ro.reazem.kernel.Iban;
import ro.reazem.kernel.Lei;

/**
 * What the treasury answers for one order (răspunsul trezoreriei).
 *
 * @param reference of the payment, as it stood in the order
 * @param account that it left or was to leave
 * @param reason why it was refused or came back; empty when it was carried out
 * @param treasuryReference by which the treasury knows the order; empty when it gives none
 */
public record TreasuryAnswer(String reference, Iban account, Lei amount, State state, LocalDate on, String reason, String treasuryReference) implements ValueObject {

  /** What became of an order. */
  public enum State {
    /** It was carried out (executat). */
    DONE,
    /** It was refused and never left the account (respins). */
    REFUSED,
    /** It was carried out and came back (returnat). */
    RETURNED
  }
}
