/** Persons whose places are kept from everybody without a working relation: victims, secret addresses, witnesses. */
@NullMarked
package ro.reazem.people.protection;

import org.jspecify.annotations.NullMarked;
