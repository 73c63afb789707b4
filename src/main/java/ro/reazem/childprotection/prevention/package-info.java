/** Keeping a child in the family: risks, the service plan, its contract and its visits (prevenirea separării copilului de familie). */
@NullMarked
package ro.reazem.childprotection.prevention;

import org.jspecify.annotations.NullMarked;
