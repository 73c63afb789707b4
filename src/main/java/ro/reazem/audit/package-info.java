/** What those who audit the institution read: documentation of the application, generated from the code that runs. */
@ApplicationModule(id = "audit", displayName = "Audit", allowedDependencies = {"kernel", "platform :: web", "platform :: time", "platform :: security", "platform :: held", "platform :: text", "platform :: parameters", "platform :: sheets", "platform :: jdbc", "platform :: trail", "platform :: start", "platform :: nodes", "directory"})
@NullMarked
package ro.reazem.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
