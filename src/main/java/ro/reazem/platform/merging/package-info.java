/** How a module follows the merging of two records of one person, and puts everything back when it is undone. */
@NamedInterface("merging")
@NullMarked
package ro.reazem.platform.merging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
