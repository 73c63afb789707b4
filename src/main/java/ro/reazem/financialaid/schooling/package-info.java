/** The schooling condition of the aid for families with children: what schools report, and what it takes off by the scale in force. */
@NullMarked
package ro.reazem.financialaid.schooling;

import org.jspecify.annotations.NullMarked;
