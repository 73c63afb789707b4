/** Requests and rights follow when two records of a person are merged, and go back when the merge is undone. */
@NullMarked
package ro.reazem.financialaid.merge;

import org.jspecify.annotations.NullMarked;
