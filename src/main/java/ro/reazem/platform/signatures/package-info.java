/** Electronic signatures of PDF files made elsewhere: who signed, when, and whether anything changed since. */
@NamedInterface("signatures")
@NullMarked
package ro.reazem.platform.signatures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
