/** Which modules hold data of cases, and how each erases what the archive was allowed to destroy. */
@NamedInterface("erasure")
@NullMarked
package ro.reazem.platform.erasure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
