/** Who may see which case in the work list. */
@NullMarked
package ro.reazem.worklist.sight;

import org.jspecify.annotations.NullMarked;
