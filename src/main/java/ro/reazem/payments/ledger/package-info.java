/** The ledger of one right: rows by month that are only added to, and the balance that is their sum. */
@NullMarked
package ro.reazem.payments.ledger;

import org.jspecify.annotations.NullMarked;
