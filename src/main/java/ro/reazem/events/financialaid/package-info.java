/** What financial aid tells the other modules about its requests and decisions. */
@ApplicationModule(id = "financialaid-events", displayName = "Financial aid events", allowedDependencies = {"kernel"})
@NullMarked
package ro.reazem.events.financialaid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
