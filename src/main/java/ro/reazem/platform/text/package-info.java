/** Folding of Romanian text for search and comparison, and sums of texts and bytes. */
@NamedInterface("text")
@NullMarked
package ro.reazem.platform.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
