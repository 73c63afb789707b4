/** The papers of a decision: the disposition as PDF, its calculation sheet as PDF and XLSX. */
@NullMarked
package ro.reazem.financialaid.disposition;

import org.jspecify.annotations.NullMarked;
