/** Proposals to whoever signs, and the decisions that settle them. */
@NullMarked
package ro.reazem.financialaid.proposal;

import org.jspecify.annotations.NullMarked;
