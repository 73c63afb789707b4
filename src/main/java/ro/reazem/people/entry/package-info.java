/** The screens on which a person is entered in the register and the entry is changed. */
@NullMarked
package ro.reazem.people.entry;

import org.jspecify.annotations.NullMarked;
