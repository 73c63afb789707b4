/** The language every context speaks about its cases: opened, assigned, transferred, progressed, suspended, closed, reopened, and their deadlines. */
@ApplicationModule(id = "casework-events", displayName = "Casework events", allowedDependencies = {"kernel"})
@NullMarked
package ro.reazem.events.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
