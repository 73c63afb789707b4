/** Invented tasks, so that the day of the demonstration's officers is full. */
@NullMarked
package ro.reazem.worklist.demo;

import org.jspecify.annotations.NullMarked;
