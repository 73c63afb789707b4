/** How the application starts: what is said when it cannot, and what it does instead when it is given a command. */
@NamedInterface("start")
@NullMarked
package ro.reazem.platform.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
