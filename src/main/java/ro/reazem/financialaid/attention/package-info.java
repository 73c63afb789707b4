/** Which rights wait for somebody: suspended, a term to cure that ends, a declaration that is due or missing, hours not worked. */
@NullMarked
package ro.reazem.financialaid.attention;

import org.jspecify.annotations.NullMarked;
