/**
 * What every module stands on and no law speaks of: web shell, database mapping, time, dated parameters, number series
 * and papers, spreadsheets, sign-in plumbing. Knows no context.
 */
@ApplicationModule(id = "platform", displayName = "Platform", allowedDependencies = {"kernel", "casework-events"})
@NullMarked
package ro.reazem.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
