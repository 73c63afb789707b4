/** How facts and decisions are kept as documents that never change. */
@NullMarked
package ro.reazem.financialaid.frozen;

import org.jspecify.annotations.NullMarked;
