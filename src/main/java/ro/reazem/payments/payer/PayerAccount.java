package ro.reazem.payments.payer;

import ro.reazem.kernel.Iban;

/**
 * An account of the institution that payments leave (cont plătitor).
 *
 * @param name as officers call it
 * @param open whether new runs may pay from it
 */
public record PayerAccount(Iban iban, String name, boolean open) {}
