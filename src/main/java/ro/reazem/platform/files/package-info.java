/** Files of cases (documentele dosarului): stored once, never changed, checked by content, at most withdrawn with a reason. */
@NamedInterface("files")
@NullMarked
package ro.reazem.platform.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
