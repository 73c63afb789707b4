/** The shell of every screen, what modules contribute to it, and the reading of forms. */
@NamedInterface("web")
@NullMarked
package ro.reazem.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
