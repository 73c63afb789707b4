/** Whose rights an officer of payments sees. */
@NullMarked
package ro.reazem.payments.sight;

import org.jspecify.annotations.NullMarked;
