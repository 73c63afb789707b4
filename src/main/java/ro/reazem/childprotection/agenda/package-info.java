/** What the commission is asked to decide (ordinea de zi): proposals, who is called, the way of each matter. */
@NullMarked
package ro.reazem.childprotection.agenda;

import org.jspecify.annotations.NullMarked;
