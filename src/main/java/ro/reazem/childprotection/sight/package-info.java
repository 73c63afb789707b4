/** Which children's cases an officer may see: one predicate for every query of the module. */
@NullMarked
package ro.reazem.childprotection.sight;

import org.jspecify.annotations.NullMarked;
