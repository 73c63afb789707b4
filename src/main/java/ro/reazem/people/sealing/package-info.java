/** Takes out of the register the record of a person whose identity was sealed. */
@NullMarked
package ro.reazem.people.sealing;

import org.jspecify.annotations.NullMarked;
