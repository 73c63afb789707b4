/** What was done by whom about whom: noted of every request of an officer, and handed to whoever keeps the trail. */
@NamedInterface("trail")
@NullMarked
package ro.reazem.platform.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
