/** What social services contribute to the shell and to the pages of persons and home. */
@NullMarked
package ro.reazem.services.menu;

import org.jspecify.annotations.NullMarked;
