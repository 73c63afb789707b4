/** How the contexts answer what the work list wishes done to their cases. */
@NamedInterface("reassigning")
@NullMarked
package ro.reazem.platform.reassigning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
