/** Who took part in what a note tells of follows when two records of a person are merged. */
@NullMarked
package ro.reazem.notes.merge;

import org.jspecify.annotations.NullMarked;
