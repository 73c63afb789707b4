/** What happens to acts of any context: signed under a number, communicated, challenged, replaced or revoked. */
@ApplicationModule(id = "acts-events", displayName = "Acts events", allowedDependencies = {"kernel"})
@NullMarked
package ro.reazem.events.acts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
