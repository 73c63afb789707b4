/** The officer's deadlines and tasks as a calendar: month, week, and a feed for calendar programs (iCalendar). */
@NullMarked
package ro.reazem.worklist.calendar;

import org.jspecify.annotations.NullMarked;
