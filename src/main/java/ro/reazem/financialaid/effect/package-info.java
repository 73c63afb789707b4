/** What a changed figure of the law would do to the rights in force. */
@NullMarked
package ro.reazem.financialaid.effect;

import org.jspecify.annotations.NullMarked;
