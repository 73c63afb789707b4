/** Number series without gaps and official papers as PDF. */
@NamedInterface("acts")
@NullMarked
package ro.reazem.platform.acts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
