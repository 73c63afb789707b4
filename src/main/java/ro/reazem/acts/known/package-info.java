/** What the directory tells of the case that an act belongs to. */
@NullMarked
package ro.reazem.acts.known;

import org.jspecify.annotations.NullMarked;
