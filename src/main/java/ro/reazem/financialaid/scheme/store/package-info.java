/** The social store (magazinul social): who may buy there, and what a basket may hold. */
@NullMarked
package ro.reazem.financialaid.scheme.store;

import org.jspecify.annotations.NullMarked;
