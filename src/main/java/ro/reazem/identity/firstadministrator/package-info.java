/** How the first officer of a new installation comes to be, when nobody is there yet who could enter one. */
@NullMarked
package ro.reazem.identity.firstadministrator;

import org.jspecify.annotations.NullMarked;
