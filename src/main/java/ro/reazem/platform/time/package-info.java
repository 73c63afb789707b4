/** The one clock and the legal calendar. */
@NamedInterface("time")
@NullMarked
package ro.reazem.platform.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
