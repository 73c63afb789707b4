/** The dossier of a decision: facts, parameters, steps and printed lines, frozen together. */
@NullMarked
package ro.reazem.financialaid.dossier;

import org.jspecify.annotations.NullMarked;
