/** Those to whom rights are paid in the holder's stead (plata către terți). */
@NullMarked
package ro.reazem.payments.payee;

import org.jspecify.annotations.NullMarked;
