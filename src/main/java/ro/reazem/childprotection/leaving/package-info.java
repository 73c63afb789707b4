/** Staying in care after eighteen, leaving it, and the money that goes with it (rămânerea în sistem după majorat, ieșirea din sistem). */
@NullMarked
package ro.reazem.childprotection.leaving;

import org.jspecify.annotations.NullMarked;
