package ro.reazem.payments.bank;

import org.jmolecules.ddd.types.ValueObject;

/**
 * What the bank says of a payment, or of a whole order, before it has left the account (starea plății).
 *
 * @param order the number of the file that was sent
 * @param reference by which the payment was named; empty when the bank speaks of the whole order
 * @param rejected whether it will not be paid
 * @param reason a code of ISO 20022 such as AC01, empty when the bank gives none
 */
public record PaymentStatus(String order, String reference, boolean rejected, String reason) implements ValueObject {}
