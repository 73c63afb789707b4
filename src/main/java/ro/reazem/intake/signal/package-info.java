/** What somebody told (fișa de semnalare): the people, the facts, the signs, and the urgency that they propose. */
@NullMarked
package ro.reazem.intake.signal;

import org.jspecify.annotations.NullMarked;
