/** The notes of one case in their order (jurnalul cazului): list, panel of the case page, paper. */
@NullMarked
package ro.reazem.notes.journal;

import org.jspecify.annotations.NullMarked;
