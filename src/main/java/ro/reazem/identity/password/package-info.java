/** The rules of good passwords and the page where officers choose their own. */
@NullMarked
package ro.reazem.identity.password;

import org.jspecify.annotations.NullMarked;
