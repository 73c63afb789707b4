/** What social services tell the other contexts: a pregnant girl found by community health, violence suspected by a school cabinet. */
@ApplicationModule(id = "services-events", displayName = "Social services events", allowedDependencies = {"kernel"})
@NullMarked
package ro.reazem.events.services;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
