/** Who may do what, readable by those who have to vouch for it. */
@NullMarked
package ro.reazem.identity.permissions;

import org.jspecify.annotations.NullMarked;
