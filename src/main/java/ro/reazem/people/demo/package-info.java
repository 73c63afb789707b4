/** Fills the register with the invented population of the demonstration. */
@NullMarked
package ro.reazem.people.demo;

import org.jspecify.annotations.NullMarked;
