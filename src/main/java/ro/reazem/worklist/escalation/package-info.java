/** Telling of deadlines that come near or were missed (escaladare), and making tasks by rules; every hour, on one node. */
@NullMarked
package ro.reazem.worklist.escalation;

import org.jspecify.annotations.NullMarked;
