/** How the contexts answer what the registry routed to them. */
@NamedInterface("routing")
@NullMarked
package ro.reazem.platform.routing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
