/** From what a family declared to what the law gives it: circumstances, assessment, and the lines that screens and papers print. */
@NullMarked
package ro.reazem.financialaid.calculation;

import org.jspecify.annotations.NullMarked;
