/** Tasks written by hand or made by rules (sarcini). */
@NullMarked
package ro.reazem.worklist.task;

import org.jspecify.annotations.NullMarked;
