/** The definitions of local aids (ajutoare locale) as decisions of the local council have them: entered, tried, confirmed, dated. */
@NullMarked
package ro.reazem.financialaid.localscheme;

import org.jspecify.annotations.NullMarked;
