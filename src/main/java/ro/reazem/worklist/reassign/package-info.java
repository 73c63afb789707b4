/** Giving many cases to another officer at once, with the outcome per case (repartizare în bloc). */
@NullMarked
package ro.reazem.worklist.reassign;

import org.jspecify.annotations.NullMarked;
