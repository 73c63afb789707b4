/** Mapping of identifiers and kernel values to columns, and the frame of every list. */
@NamedInterface("jdbc")
@NullMarked
package ro.reazem.platform.jdbc;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
