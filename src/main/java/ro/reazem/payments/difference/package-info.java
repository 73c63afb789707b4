/** What a right is worth by its revisions, and how that differs from what was written: proposed, never netted. */
@NullMarked
package ro.reazem.payments.difference;

import org.jspecify.annotations.NullMarked;
