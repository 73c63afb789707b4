/** What was done to requests and rights, by whom and when. */
@NullMarked
package ro.reazem.financialaid.history;

import org.jspecify.annotations.NullMarked;
