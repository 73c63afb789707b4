/** Notes and visits of the cases of all contexts (note, convorbiri, întâlniri și vizite): corrected for a day, then only completed. */
@ApplicationModule(id = "notes", displayName = "Notes", allowedDependencies = {"kernel", "platform :: web", "platform :: jdbc", "platform :: time", "platform :: demo", "platform :: security", "platform :: files", "platform :: acts", "platform :: text", "platform :: trail", "platform :: held", "platform :: merging", "platform :: erasure", "directory", "directory :: access", "casework-events", "people-events"})
@NullMarked
package ro.reazem.notes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
