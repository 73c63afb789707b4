/** The own-responsibility declaration that every holder files anew each half-year: until when, what was filed, who was reminded. */
@NullMarked
package ro.reazem.financialaid.renewal;

import org.jspecify.annotations.NullMarked;
