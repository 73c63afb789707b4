/** Records that may be of one person (posibile dubluri): found by a search, looked at by somebody, remembered when they are not. */
@NullMarked
package ro.reazem.people.duplicates;

import org.jspecify.annotations.NullMarked;
