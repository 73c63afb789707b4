/** Access to cases beside any role: taken in an emergency and reviewed, or given for a time. */
@NullMarked
package ro.reazem.identity.access;

import org.jspecify.annotations.NullMarked;
