/** Whose notes an officer may read and write. */
@NullMarked
package ro.reazem.notes.sight;

import org.jspecify.annotations.NullMarked;
