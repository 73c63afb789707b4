/** The holder of a right follows when two records of a person are merged, and goes back when the merge is undone. */
@NullMarked
package ro.reazem.payments.merge;

import org.jspecify.annotations.NullMarked;
