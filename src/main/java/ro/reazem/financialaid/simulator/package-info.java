/** Trying out a benefit for a household typed by hand, on any month and with any figures; nothing is kept. */
@NullMarked
package ro.reazem.financialaid.simulator;

import org.jspecify.annotations.NullMarked;
