/** The official nomenclature of territorial units (SIRUTA): reading its file, finding places, picking one in a form. */
@NamedInterface("places")
@NullMarked
package ro.reazem.directory.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
