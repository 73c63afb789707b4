/** Households: who lives and budgets together, where and since when. */
@NullMarked
package ro.reazem.people.household;

import org.jspecify.annotations.NullMarked;
