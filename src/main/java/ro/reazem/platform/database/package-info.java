/** The database that comes with the product when none is configured. */
@NamedInterface("database")
@NullMarked
package ro.reazem.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
