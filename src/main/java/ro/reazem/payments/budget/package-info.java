/** Budget lines by year and benefit, reserved when a run is approved. */
@NullMarked
package ro.reazem.payments.budget;

import org.jspecify.annotations.NullMarked;
