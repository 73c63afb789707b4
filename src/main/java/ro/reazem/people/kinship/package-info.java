/** Kin, carers and contacts of a person, and who may act for them in law. */
@NullMarked
package ro.reazem.people.kinship;

import org.jspecify.annotations.NullMarked;
