/** Picking a person of the register in a form of the registry. */
@NullMarked
package ro.reazem.intake.person;

import org.jspecify.annotations.NullMarked;
