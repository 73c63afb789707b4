/** The words of papers, petitions and referrals are erased when the file of their case is destroyed; their lines in the register stay. */
@NullMarked
package ro.reazem.intake.erasure;

import org.jspecify.annotations.NullMarked;
