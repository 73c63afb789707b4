/** The monthly lists of rights sent to the county payer (borderou, situație centralizatoare pentru AJPIS). */
@NullMarked
package ro.reazem.financialaid.monthlylist;

import org.jspecify.annotations.NullMarked;
