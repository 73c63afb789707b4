/** The invented county directorate with which the application shows itself. */
@NullMarked
package ro.reazem.identity.demonstration;

import org.jspecify.annotations.NullMarked;
