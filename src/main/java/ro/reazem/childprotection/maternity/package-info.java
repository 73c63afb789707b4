/** A child left in a maternity ward or hospital: from the notice of the hospital to a name, a birth certificate and an identity. */
@NullMarked
package ro.reazem.childprotection.maternity;

import org.jspecify.annotations.NullMarked;
