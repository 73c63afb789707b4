/** Files for the bank and from it, by ISO 20022: written and read in one pass, whatever their size. */
@NullMarked
package ro.reazem.payments.bank;

import org.jspecify.annotations.NullMarked;
