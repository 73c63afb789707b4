/** Local schemes (ajutoare locale) as the institution defines them: who gets one, how much, in which months, explained step by step. */
@NullMarked
package ro.reazem.financialaid.scheme.local;

import org.jspecify.annotations.NullMarked;
