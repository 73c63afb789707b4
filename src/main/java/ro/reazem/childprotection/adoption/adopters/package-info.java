/** The file of adopters, from the request to the adoption. */
@NullMarked
package ro.reazem.childprotection.adoption.adopters;

import org.jspecify.annotations.NullMarked;
