/** Children of the street: contacts of the street team, shelter, papers, family. */
@NullMarked
package ro.reazem.childprotection.street;

import org.jspecify.annotations.NullMarked;
