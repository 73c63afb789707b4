/** Beneficiaries and rights of an earlier system or authority, taken over from files with the decisions that granted them. */
@NullMarked
package ro.reazem.financialaid.takeover;

import org.jspecify.annotations.NullMarked;
