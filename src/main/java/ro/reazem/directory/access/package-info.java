/** Who may see which case: the one predicate that every context's queries take, and what it knows of people and cases. */
@NamedInterface("access")
@NullMarked
package ro.reazem.directory.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
