/** The phone book everyone may read: public facts of persons, households, officers and units, filled from events, and the official nomenclature of places. Its schema is the only foreign schema that a query may join. */
@ApplicationModule(id = "directory", displayName = "Directory", allowedDependencies = {"kernel", "platform :: web", "platform :: jdbc", "platform :: time", "platform :: security", "platform :: text", "platform :: merging", "platform :: sheets", "platform :: erasure", "people-events", "identity-events", "casework-events"})
@NullMarked
package ro.reazem.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
