/** Planned visits and meetings, from planning to the report. */
@NullMarked
package ro.reazem.notes.visit;

import org.jspecify.annotations.NullMarked;
