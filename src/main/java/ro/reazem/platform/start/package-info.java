/** What is said when the application cannot start. */
@NullMarked
package ro.reazem.platform.start;

import org.jspecify.annotations.NullMarked;
