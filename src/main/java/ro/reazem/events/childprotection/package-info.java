/** What the protection of children tells the other modules about rights that children have or lose. */
@ApplicationModule(id = "childprotection-events", displayName = "Child protection events", allowedDependencies = {"kernel"})
@NullMarked
package ro.reazem.events.childprotection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
