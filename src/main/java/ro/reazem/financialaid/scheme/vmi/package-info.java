/** The minimum inclusion income (venit minim de incluziune, VMI) of Legea nr. 196/2016. */
@NullMarked
package ro.reazem.financialaid.scheme.vmi;

import org.jspecify.annotations.NullMarked;
