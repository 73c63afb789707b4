/** How long a file is kept (termenul de păstrare), as pure counting of days. */
@NullMarked
package ro.reazem.archive.retention;

import org.jspecify.annotations.NullMarked;
