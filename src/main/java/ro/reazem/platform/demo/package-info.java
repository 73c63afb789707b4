/** The demonstration: whether it is on, and the invented population that every module's demonstration refers to. */
@NamedInterface("demo")
@NullMarked
package ro.reazem.platform.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
