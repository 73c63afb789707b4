/** Acts of all contexts (acte): their templates, drafting, visas, signing under a number of the series, communication, challenge, replacing and revoking. */
@ApplicationModule(id = "acts", displayName = "Acts", allowedDependencies = {"kernel", "platform :: web", "platform :: jdbc", "platform :: time", "platform :: deadlines", "platform :: demo", "platform :: security", "platform :: held", "platform :: parameters", "platform :: acts", "platform :: files", "platform :: signatures", "platform :: text", "platform :: trail", "platform :: nodes", "platform :: erasure", "directory", "directory :: access", "directory :: places", "acts-events", "casework-events"})
@NullMarked
package ro.reazem.acts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
