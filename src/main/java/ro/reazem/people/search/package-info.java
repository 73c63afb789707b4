/** Finding persons by whatever is known of them, and telling apart those who may be the same. */
@NullMarked
package ro.reazem.people.search;

import org.jspecify.annotations.NullMarked;
