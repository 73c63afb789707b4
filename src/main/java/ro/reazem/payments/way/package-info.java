/** How holders are paid: account, postal order or cash desk. */
@NullMarked
package ro.reazem.payments.way;

import org.jspecify.annotations.NullMarked;
