/** Who works on the same object at the same time, whichever node their pages come from. */
@NullMarked
package ro.reazem.platform.presence;

import org.jspecify.annotations.NullMarked;
