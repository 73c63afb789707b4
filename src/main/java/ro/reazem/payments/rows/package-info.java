/** Columns of the tables of payments as values. */
@NullMarked
package ro.reazem.payments.rows;

import org.jspecify.annotations.NullMarked;
