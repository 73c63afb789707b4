/** The social canteen (cantina de ajutor social, Legea 208/1997): who eats there, what it costs the family, and for how many days. */
@NullMarked
package ro.reazem.financialaid.scheme.canteen;

import org.jspecify.annotations.NullMarked;
