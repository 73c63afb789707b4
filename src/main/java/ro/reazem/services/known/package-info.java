/** What the module holds on a person, and how its rows follow merges of persons. */
@NullMarked
package ro.reazem.services.known;

import org.jspecify.annotations.NullMarked;
