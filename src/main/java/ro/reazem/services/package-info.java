/** Social service units: what they are licensed for and for how many; nurseries from the admission campaign through attendance to the contribution of the parents. */
@ApplicationModule(id = "services", displayName = "Social services", allowedDependencies = {"kernel", "platform :: web", "platform :: jdbc", "platform :: time", "platform :: deadlines", "platform :: demo", "platform :: security", "platform :: parameters", "platform :: acts", "platform :: files", "platform :: listing", "platform :: text", "platform :: trail", "platform :: merging", "platform :: held", "platform :: erasure", "platform :: reassigning", "directory", "directory :: places", "directory :: persons", "directory :: access", "casework-events", "worklist-events", "people-events", "services-events"})
@NullMarked
package ro.reazem.services;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
