/** The register of persons and households: who exists, who lives with whom, who speaks for whom. */
@ApplicationModule(id = "people", displayName = "People", allowedDependencies = {"kernel", "platform :: web", "platform :: jdbc", "platform :: parameters", "platform :: time", "platform :: demo", "platform :: security", "platform :: text", "platform :: sheets", "platform :: trail", "platform :: merging", "platform :: nodes", "platform :: held", "platform :: deadlines", "platform :: acts", "directory", "directory :: places", "directory :: access", "people-events", "casework-events"})
@NullMarked
package ro.reazem.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
