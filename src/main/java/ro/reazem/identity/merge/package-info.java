/** Conflicts of interest and accesses follow when two records of a person are merged. */
@NullMarked
package ro.reazem.identity.merge;

import org.jspecify.annotations.NullMarked;
