/** What a holder was paid, as it is read out to them. */
@NullMarked
package ro.reazem.payments.paid;

import org.jspecify.annotations.NullMarked;
