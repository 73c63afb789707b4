/** What every feature of adoption shares: who sees, the figures of the law, terms, lines of history. */
@NullMarked
package ro.reazem.childprotection.adoption;

import org.jspecify.annotations.NullMarked;
