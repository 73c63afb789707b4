/** What the work list wishes done to cases; the context that owns a case answers in the language of cases. */
@ApplicationModule(id = "worklist-events", displayName = "Worklist events", allowedDependencies = {"kernel"})
@NullMarked
package ro.reazem.events.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
