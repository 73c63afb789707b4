/** What happens to published events that were not heard: tried again, taken over from a dead node, shown to the administrator. */
@NullMarked
package ro.reazem.platform.publications;

import org.jspecify.annotations.NullMarked;
