/** What is left of a request and its right when their file is destroyed after its selection. */
@NullMarked
package ro.reazem.financialaid.erasure;

import org.jspecify.annotations.NullMarked;
