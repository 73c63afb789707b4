/** Payments that an officer stopped, and their release. */
@NullMarked
package ro.reazem.payments.stop;

import org.jspecify.annotations.NullMarked;
