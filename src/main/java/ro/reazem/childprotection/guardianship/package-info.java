/** Support to the guardianship court: evaluation of the proposed guardian, inventory, yearly accounts. */
@NullMarked
package ro.reazem.childprotection.guardianship;

import org.jspecify.annotations.NullMarked;
