/** By which accounts of the chart the institution books what its runs post. */
@NullMarked
package ro.reazem.payments.accounting;

import org.jspecify.annotations.NullMarked;
