/** What the work list tells of a case is erased when its file is destroyed. */
@NullMarked
package ro.reazem.worklist.erasure;

import org.jspecify.annotations.NullMarked;
