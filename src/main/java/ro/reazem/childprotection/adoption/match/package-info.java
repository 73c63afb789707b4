/** Putting a child and adopters before each other; a person decides. */
@NullMarked
package ro.reazem.childprotection.adoption.match;

import org.jspecify.annotations.NullMarked;
