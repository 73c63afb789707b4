/** The whole CNPs of persons, for the papers that the law wants them on, and for nothing else. */
@NullMarked
package ro.reazem.financialaid.identified;

import org.jspecify.annotations.NullMarked;
