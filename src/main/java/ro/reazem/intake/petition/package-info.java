/** Petitions by the ordinance on petitions: their terms, forwarding, joining, filing away, answers, the half-yearly report. */
@NullMarked
package ro.reazem.intake.petition;

import org.jspecify.annotations.NullMarked;
