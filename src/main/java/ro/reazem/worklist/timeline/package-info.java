/** The timeline of a person across contexts, as far as the reader may see its cases. */
@NullMarked
package ro.reazem.worklist.timeline;

import org.jspecify.annotations.NullMarked;
