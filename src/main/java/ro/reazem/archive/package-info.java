/** The archive (arhiva): the nomenclature of file codes with their terms, closed files until their selection, and their erasure after approval. */
@ApplicationModule(id = "archive", displayName = "Archive", allowedDependencies = {"kernel", "platform :: web", "platform :: jdbc", "platform :: time", "platform :: demo", "platform :: security", "platform :: parameters", "platform :: acts", "platform :: sheets", "platform :: text", "platform :: trail", "platform :: nodes", "platform :: erasure", "platform :: held", "directory", "directory :: access", "casework-events", "entitlements-events", "people-events"})
@NullMarked
package ro.reazem.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
