/** Requests for benefits, their calculation, the dispositions that grant or refuse them, and the rights in force. */
@ApplicationModule(id = "financialaid", displayName = "Financial aid", allowedDependencies = {"kernel", "platform :: web", "platform :: jdbc", "platform :: nodes", "platform :: time", "platform :: deadlines", "platform :: demo", "platform :: security", "platform :: parameters", "platform :: acts", "platform :: files", "platform :: sheets", "platform :: listing", "platform :: text", "platform :: trail", "platform :: merging", "platform :: held", "platform :: erasure", "platform :: reassigning", "platform :: routing", "directory", "directory :: places", "directory :: access", "financialaid-events", "childprotection-events", "entitlements-events", "casework-events", "intake-events", "worklist-events", "people-events"})
@NullMarked
package ro.reazem.financialaid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
