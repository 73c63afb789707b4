/** Attendance day by day, the monthly statement of contributions and what was received (prezența, situația lunară și încasările). */
@NullMarked
package ro.reazem.services.attendance;

import org.jspecify.annotations.NullMarked;
