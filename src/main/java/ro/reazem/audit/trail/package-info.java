/** The trail of accesses: kept for good, read by control and by whoever answers for a file. */
@NullMarked
package ro.reazem.audit.trail;

import org.jspecify.annotations.NullMarked;
