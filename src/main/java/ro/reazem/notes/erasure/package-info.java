/** The words of notes are erased when the file of their case is destroyed. */
@NullMarked
package ro.reazem.notes.erasure;

import org.jspecify.annotations.NullMarked;
