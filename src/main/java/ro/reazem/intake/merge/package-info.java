/** What came in follows when two records of a person are merged, and goes back when the merge is undone. */
@NullMarked
package ro.reazem.intake.merge;

import org.jspecify.annotations.NullMarked;
