/** Absences of officers and who stands in for them. */
@NullMarked
package ro.reazem.identity.absence;

import org.jspecify.annotations.NullMarked;
