/** The officer's day (Ziua mea): cases, deadlines, tasks and news of all contexts, and the timeline of a person. */
@ApplicationModule(id = "worklist", displayName = "Worklist", allowedDependencies = {"kernel", "platform :: web", "platform :: jdbc", "platform :: time", "platform :: demo", "platform :: security", "platform :: held", "platform :: nodes", "platform :: parameters", "platform :: sheets", "platform :: text", "platform :: merging", "platform :: erasure", "directory", "directory :: access", "casework-events", "acts-events", "worklist-events", "intake-events", "identity-events", "people-events"})
@NullMarked
package ro.reazem.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
