/** What child protection tells the others: rights that children have or lose, and where a child lives while a measure lasts; nothing of why. */
@ApplicationModule(id = "childprotection-events", displayName = "Child protection events", allowedDependencies = {"kernel"})
@NullMarked
package ro.reazem.events.childprotection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
