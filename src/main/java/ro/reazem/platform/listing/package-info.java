/** Lists taken out of the application as spreadsheets, by one piece for all of them (export de liste). */
@NamedInterface("listing")
@NullMarked
package ro.reazem.platform.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
