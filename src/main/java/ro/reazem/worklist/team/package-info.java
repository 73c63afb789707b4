/** The team's day for heads of service (ziua echipei): load per worker, cases nobody answers for, deadlines at risk. */
@NullMarked
package ro.reazem.worklist.team;

import org.jspecify.annotations.NullMarked;
