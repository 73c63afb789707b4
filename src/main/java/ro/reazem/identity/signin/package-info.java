/** How officers sign in and out. */
@NullMarked
package ro.reazem.identity.signin;

import org.jspecify.annotations.NullMarked;
