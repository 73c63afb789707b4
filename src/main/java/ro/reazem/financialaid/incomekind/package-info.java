/** The kinds of income that a declaration may name (felurile de venit): a list that the institution keeps. */
@NullMarked
package ro.reazem.financialaid.incomekind;

import org.jspecify.annotations.NullMarked;
