/** What was spent, for whom leads and controls: sums by benefit and month, the forecast, what came back (tablou de bord). */
@NullMarked
package ro.reazem.payments.dashboard;

import org.jspecify.annotations.NullMarked;
