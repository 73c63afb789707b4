/** How long families wait for a decision (durata soluționării), for whoever leads the service. */
@NullMarked
package ro.reazem.financialaid.dashboard;

import org.jspecify.annotations.NullMarked;
