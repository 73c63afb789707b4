/** Officers, organisational units, the roles they hold and how they sign in. */
@ApplicationModule(id = "identity", displayName = "Identity", allowedDependencies = {"kernel", "platform :: web", "platform :: jdbc", "platform :: time", "platform :: demo", "platform :: security", "platform :: held", "platform :: text", "platform :: parameters", "platform :: trail", "directory", "directory :: access", "platform :: merging", "platform :: erasure", "identity-events", "casework-events", "people-events"})
@NullMarked
package ro.reazem.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
