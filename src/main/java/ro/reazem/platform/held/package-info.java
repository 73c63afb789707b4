/** What every module holds on a person, for whoever asks for their data (dreptul de acces). */
@NamedInterface("held")
@NullMarked
package ro.reazem.platform.held;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
