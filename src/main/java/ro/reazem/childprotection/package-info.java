/** Protection of children: from the signal through assessment, plan and measures to the child's way home. */
@ApplicationModule(id = "childprotection", displayName = "Child protection", allowedDependencies = {"kernel", "platform :: web", "platform :: jdbc", "platform :: nodes", "platform :: time", "platform :: deadlines", "platform :: demo", "platform :: security", "platform :: parameters", "platform :: acts", "platform :: files", "platform :: sheets", "platform :: listing", "platform :: text", "platform :: trail", "platform :: merging", "platform :: held", "platform :: erasure", "platform :: reassigning", "platform :: routing", "directory", "directory :: places", "directory :: persons", "directory :: access", "entitlements-events", "casework-events", "intake-events", "worklist-events", "people-events", "childprotection-events", "violence-events", "services-events"})
@NullMarked
package ro.reazem.childprotection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
