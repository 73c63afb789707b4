/** Who lives with whom, as the register of persons tells it. */
@NullMarked
package ro.reazem.financialaid.family;

import org.jspecify.annotations.NullMarked;
