/** What the register of officers and units tells the other modules. */
@ApplicationModule(id = "identity-events", displayName = "Identity events", allowedDependencies = {"kernel"})
@NullMarked
package ro.reazem.events.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
