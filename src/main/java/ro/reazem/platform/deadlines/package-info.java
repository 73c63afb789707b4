/** The register of legal deadlines (registrul termenelor): started, extended, suspended, met, for the cases of all contexts. */
@NamedInterface("deadlines")
@NullMarked
package ro.reazem.platform.deadlines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
