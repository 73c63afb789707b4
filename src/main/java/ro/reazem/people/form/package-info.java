/** What the forms about persons and households have in common: addresses and choices. */
@NullMarked
package ro.reazem.people.form;

import org.jspecify.annotations.NullMarked;
