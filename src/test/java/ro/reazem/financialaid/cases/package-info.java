/** Reading and running the benefit cases that caseworkers write. */
@NullMarked
package ro.reazem.financialaid.cases;

import org.jspecify.annotations.NullMarked;
