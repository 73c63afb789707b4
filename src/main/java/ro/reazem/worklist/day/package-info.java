/** The officer's day (Ziua mea): the map of deadlines, my deadlines, my cases. */
@NullMarked
package ro.reazem.worklist.day;

import org.jspecify.annotations.NullMarked;
