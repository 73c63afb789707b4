/** Which entries and petitions an officer may see: one predicate for every query of the module. */
@NullMarked
package ro.reazem.intake.sight;

import org.jspecify.annotations.NullMarked;
