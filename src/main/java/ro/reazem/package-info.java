/** Reazem, the working tool of a Romanian social protection directorate. */
@NullMarked
package ro.reazem;

import org.jspecify.annotations.NullMarked;
