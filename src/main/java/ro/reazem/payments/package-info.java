/** Payments (plăți): what is owed, paid, returned and recovered of every right, month by month, for the rights of all contexts. */
@ApplicationModule(id = "payments", displayName = "Payments", allowedDependencies = {"kernel", "platform :: web", "platform :: jdbc", "platform :: security", "platform :: parameters", "platform :: trail", "platform :: nodes", "platform :: merging", "platform :: held", "platform :: acts", "platform :: sheets", "platform :: listing", "platform :: demo", "platform :: text", "platform :: erasure", "directory", "directory :: access", "entitlements-events", "casework-events", "people-events"})
@NullMarked
package ro.reazem.payments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
