/**
 * Values that every Romanian authority would define the same way: money, dates, identifiers, places, legal references.
 * No Spring, no input or output, no lists that change by law. At most ten types.
 */
@ApplicationModule(id = "kernel", displayName = "Kernel", allowedDependencies = {})
@NullMarked
package ro.reazem.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
