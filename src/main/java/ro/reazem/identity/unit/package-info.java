/** The organisational units of the institution and their order below one another. */
@NullMarked
package ro.reazem.identity.unit;

import org.jspecify.annotations.NullMarked;
