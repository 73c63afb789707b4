/** Debts: what was received without right, claimed back by an act, and how it is settled. */
@NullMarked
package ro.reazem.payments.debt;

import org.jspecify.annotations.NullMarked;
