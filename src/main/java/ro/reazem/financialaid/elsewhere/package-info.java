/** Rights to money that other contexts granted to persons of the families (drepturi acordate de alte servicii), known by event. */
@NullMarked
package ro.reazem.financialaid.elsewhere;

import org.jspecify.annotations.NullMarked;
