/** The language every context speaks about money: rights granted, changed, suspended, resumed, ended. */
@ApplicationModule(id = "entitlements-events", displayName = "Entitlements events", allowedDependencies = {"kernel"})
@NullMarked
package ro.reazem.events.entitlements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
