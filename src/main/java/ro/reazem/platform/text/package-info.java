/** Folding of Romanian text for search and comparison. */
@NamedInterface("text")
@NullMarked
package ro.reazem.platform.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
