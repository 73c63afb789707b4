/** Acts on paper: the frozen content, its PDF for the archive and for everybody's reader, and looks at what is still being written. */
@NullMarked
package ro.reazem.acts.paper;

import org.jspecify.annotations.NullMarked;
