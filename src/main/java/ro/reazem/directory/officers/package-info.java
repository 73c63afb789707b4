/** The officers and units of the phone book. */
@NullMarked
package ro.reazem.directory.officers;

import org.jspecify.annotations.NullMarked;
