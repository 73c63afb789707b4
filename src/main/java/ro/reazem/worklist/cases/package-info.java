/** The list of the cases of all contexts, as far as the reader may see them. */
@NullMarked
package ro.reazem.worklist.cases;

import org.jspecify.annotations.NullMarked;
