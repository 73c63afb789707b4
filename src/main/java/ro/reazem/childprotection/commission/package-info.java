/** The Child Protection Commission (Comisia pentru Protecția Copilului): its seats, mandates, rules of voting and competence. */
@NullMarked
package ro.reazem.childprotection.commission;

import org.jspecify.annotations.NullMarked;
