/** What help against domestic violence tells the other contexts: children who were there. */
@ApplicationModule(id = "violence-events", displayName = "Violence events", allowedDependencies = {"kernel"})
@NullMarked
package ro.reazem.events.violence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
