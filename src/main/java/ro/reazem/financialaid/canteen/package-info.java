/** The work of the canteen (cantina de ajutor social): who eats today, attendance, contributions, and the statement of each month. */
@NullMarked
package ro.reazem.financialaid.canteen;

import org.jspecify.annotations.NullMarked;
