/** The protection case of a child (dosarul copilului): opened, given to a case manager, carried through its stages, closed. */
@NullMarked
package ro.reazem.childprotection.childcase;

import org.jspecify.annotations.NullMarked;
