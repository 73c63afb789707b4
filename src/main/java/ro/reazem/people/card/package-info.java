/** A person's page: who it is, where they live, with whom, who speaks for them, and what was done to the entry. */
@NullMarked
package ro.reazem.people.card;

import org.jspecify.annotations.NullMarked;
