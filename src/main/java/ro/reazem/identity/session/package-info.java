/** Sessions of officers, kept in the database so that any node can answer and any session can be ended. */
@NullMarked
package ro.reazem.identity.session;

import org.jspecify.annotations.NullMarked;
