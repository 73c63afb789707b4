/** Acts in the navigation. */
@NullMarked
package ro.reazem.acts.menu;

import org.jspecify.annotations.NullMarked;
