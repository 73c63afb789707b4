/** Routing of what came in (repartizare): to which context, what became of it, withdrawn and routed again. */
@NullMarked
package ro.reazem.intake.routing;

import org.jspecify.annotations.NullMarked;
