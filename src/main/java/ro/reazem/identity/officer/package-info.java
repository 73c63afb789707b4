/** The officers of the institution, the roles they hold and the passwords they sign in with. */
@NullMarked
package ro.reazem.identity.officer;

import org.jspecify.annotations.NullMarked;
