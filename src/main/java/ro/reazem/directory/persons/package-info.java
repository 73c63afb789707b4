/** Public facts of persons and households, as the register of persons tells them; every module finds a person by name here. */
@NamedInterface("persons")
@NullMarked
package ro.reazem.directory.persons;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
