/** The registry (registratura): entry numbers, petitions, referrals and requests, and their way to the context that works on them. */
@ApplicationModule(id = "intake", displayName = "Intake", allowedDependencies = {"kernel", "platform :: web", "platform :: jdbc", "platform :: time", "platform :: deadlines", "platform :: trail", "platform :: demo", "platform :: security", "platform :: held", "platform :: parameters", "platform :: acts", "platform :: sheets", "platform :: text", "platform :: merging", "platform :: erasure", "platform :: reassigning", "directory", "directory :: places", "directory :: persons", "directory :: access", "intake-events", "casework-events", "identity-events", "people-events", "worklist-events", "childprotection-events"})
@NullMarked
package ro.reazem.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
