/** Referrals and signals (sesizări, semnalări): registered, triaged, taken over, acted on, attached, handed over, closed. */
@NullMarked
package ro.reazem.intake.referral;

import org.jspecify.annotations.NullMarked;
