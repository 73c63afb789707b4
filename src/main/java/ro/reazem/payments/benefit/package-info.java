/** Which benefits the institution pays itself. */
@NullMarked
package ro.reazem.payments.benefit;

import org.jspecify.annotations.NullMarked;
