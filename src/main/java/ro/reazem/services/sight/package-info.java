/** Whose files an officer may see: staff of a nursery see its own children only. */
@NullMarked
package ro.reazem.services.sight;

import org.jspecify.annotations.NullMarked;
