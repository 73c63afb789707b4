/** Public facts of persons and households, as the register of persons tells them. */
@NullMarked
package ro.reazem.directory.persons;

import org.jspecify.annotations.NullMarked;
