/** The figures of the law as dated, sourced, confirmed values. */
@NamedInterface("parameters")
@NullMarked
package ro.reazem.platform.parameters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
