/** The medical file of a pupil with its registers, which only the staff of the school's cabinet reads. */
@NullMarked
package ro.reazem.services.pupil;

import org.jspecify.annotations.NullMarked;
