/** What the registry tells the contexts: work routed to them, and what became of what was routed. */
@ApplicationModule(id = "intake-events", displayName = "Intake events", allowedDependencies = {"kernel"})
@NullMarked
package ro.reazem.events.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
