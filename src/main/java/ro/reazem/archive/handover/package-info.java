/** Handing closed files over to the depot of the archive, with an inventory (inventar de predare). */
@NullMarked
package ro.reazem.archive.handover;

import org.jspecify.annotations.NullMarked;
