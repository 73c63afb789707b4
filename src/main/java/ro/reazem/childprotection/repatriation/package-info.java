/** Romanian children alone abroad: inquiry and plan, decision, travel and costs, arrival, monitoring. */
@NullMarked
package ro.reazem.childprotection.repatriation;

import org.jspecify.annotations.NullMarked;
