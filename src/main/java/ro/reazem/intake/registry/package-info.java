/** The registers that entry numbers are taken from. */
@NullMarked
package ro.reazem.intake.registry;

import org.jspecify.annotations.NullMarked;
