/** The screens that belong to no context: the frame around every page, the home of the role, preferences, errors. */
@NullMarked
package ro.reazem.platform.shell;

import org.jspecify.annotations.NullMarked;
