package ro.reazem.payments.payer;

import ro.reazem.kernel.Iban;
import ro.reazem.payments.bank.OrderFormat;

/**
 * An account of the institution that payments leave (cont plătitor).
 *
 * @param name as officers call it
 * @param format in which its keeper takes payments
 * @param fiscalCode of the institution, which orders to the treasury name; empty for banks
 * @param open whether new runs may pay from it
 */
public record PayerAccount(Iban iban, String name, OrderFormat format, String fiscalCode, boolean open) {}
