/** Entries of the registers: their numbers, what they are about, how they are found. */
@NullMarked
package ro.reazem.intake.entry;

import org.jspecify.annotations.NullMarked;
