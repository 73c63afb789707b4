/** The adoption of one child, from the plan to the end of monitoring. */
@NullMarked
package ro.reazem.childprotection.adoption.procedure;

import org.jspecify.annotations.NullMarked;
