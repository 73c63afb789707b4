/** The way of a paper through the institution, step by step, each with who, when and why. */
@NullMarked
package ro.reazem.intake.circuit;

import org.jspecify.annotations.NullMarked;
