/** Meetings of the commission (ședințe): planned, summoned, held, closed. */
@NullMarked
package ro.reazem.childprotection.meeting;

import org.jspecify.annotations.NullMarked;
