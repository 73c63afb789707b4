/** Which cases an officer may see: one predicate for every query of the module. */
@NullMarked
package ro.reazem.financialaid.sight;

import org.jspecify.annotations.NullMarked;
