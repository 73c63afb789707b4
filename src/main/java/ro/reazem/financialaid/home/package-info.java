/** What financial aid has to say to an officer on the home page: what waits for a hand, and what was decided lately. */
@NullMarked
package ro.reazem.financialaid.home;

import org.jspecify.annotations.NullMarked;
