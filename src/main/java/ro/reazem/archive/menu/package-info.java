/** The archive in the navigation. */
@NullMarked
package ro.reazem.archive.menu;

import org.jspecify.annotations.NullMarked;
