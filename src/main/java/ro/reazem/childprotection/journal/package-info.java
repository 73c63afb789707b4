/** The journal of a child's case: contacts of the case manager, programmes one by one, reports on the development, absences (jurnalul cazului). */
@NullMarked
package ro.reazem.childprotection.journal;

import org.jspecify.annotations.NullMarked;
