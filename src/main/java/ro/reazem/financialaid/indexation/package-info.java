/** Rights calculated anew in bulk when a figure of the law changes, and the decisions made on them. */
@NullMarked
package ro.reazem.financialaid.indexation;

import org.jspecify.annotations.NullMarked;
