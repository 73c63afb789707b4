/** Calls to the telephone of the child, counted by day and kind (telefonul copilului 119). */
@NullMarked
package ro.reazem.childprotection.line119;

import org.jspecify.annotations.NullMarked;
