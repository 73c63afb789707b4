/** Persons: their names, identifiers, addresses and what the register changed about them. */
@NullMarked
package ro.reazem.people.person;

import org.jspecify.annotations.NullMarked;
