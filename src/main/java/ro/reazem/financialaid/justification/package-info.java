/** The proof of use of emergency aid (justificarea ajutorului de urgență): receipts, until all is proved or the rest is proposed for recovery. */
@NullMarked
package ro.reazem.financialaid.justification;

import org.jspecify.annotations.NullMarked;
