/** Invented notes and visits of the demonstration. */
@NullMarked
package ro.reazem.notes.demo;

import org.jspecify.annotations.NullMarked;
