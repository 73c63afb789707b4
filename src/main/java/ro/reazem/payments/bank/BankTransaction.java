package ro.reazem.payments.bank;

import java.time.LocalDate;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Lei;

/**
 * One movement of an account as the bank tells it (operațiune din extras).
 *
 * @param statement the bank's number of the statement
 * @param bankReference by which the bank knows the movement; empty when it gives none
 * @param incoming whether money came in
 * @param reference the reference it was paid with, null when the bank tells none
 * @param returnReason why it came back, as a code of ISO 20022 such as AC01; null when it did not or the bank says nothing
 */
public record BankTransaction(String statement, String bankReference, @Nullable LocalDate bookedOn, Lei amount, boolean incoming, @Nullable String reference,
    @Nullable String returnReason) implements ValueObject {}
