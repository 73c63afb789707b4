/** The chronicle of what was done to the records of persons and households, and by whom. */
@NullMarked
package ro.reazem.people.change;

import org.jspecify.annotations.NullMarked;
