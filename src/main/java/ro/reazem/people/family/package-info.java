/** Registering a whole family on one page: the household, its address and everybody who lives in it. */
@NullMarked
package ro.reazem.people.family;

import org.jspecify.annotations.NullMarked;
