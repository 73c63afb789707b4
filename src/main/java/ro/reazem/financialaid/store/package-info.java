/** The work of the social store (magazinul social): cards, the till, products and their stock, the close of the day, the report of a month. */
@NullMarked
package ro.reazem.financialaid.store;

import org.jspecify.annotations.NullMarked;
