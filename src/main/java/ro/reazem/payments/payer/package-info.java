/** The accounts of the institution that payments leave. */
@NullMarked
package ro.reazem.payments.payer;

import org.jspecify.annotations.NullMarked;
