/** Whose files an officer of the archive sees. */
@NullMarked
package ro.reazem.archive.sight;

import org.jspecify.annotations.NullMarked;
