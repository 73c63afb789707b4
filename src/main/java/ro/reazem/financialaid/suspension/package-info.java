/** Suspensions of payment by the county payer, of the award by the mayor, and cuts for absence from school; their cure and their end. */
@NullMarked
package ro.reazem.financialaid.suspension;

import org.jspecify.annotations.NullMarked;
