/** What the registry holds on a person. */
@NullMarked
package ro.reazem.intake.person;

import org.jspecify.annotations.NullMarked;
