/** What the register of persons tells the other modules. */
@ApplicationModule(id = "people-events", displayName = "People events", allowedDependencies = {"kernel"})
@NullMarked
package ro.reazem.events.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
