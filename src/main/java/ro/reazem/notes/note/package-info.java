/** Writing notes, correcting them for a day, completing and withdrawing them. */
@NullMarked
package ro.reazem.notes.note;

import org.jspecify.annotations.NullMarked;
