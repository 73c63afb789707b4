/** What the events of all contexts told the work list: cases, deadlines, the timeline, and whom a line concerns. */
@NullMarked
package ro.reazem.worklist.known;

import org.jspecify.annotations.NullMarked;
