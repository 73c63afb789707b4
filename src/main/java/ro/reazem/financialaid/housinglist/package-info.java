/** The yearly lists of priorities (liste de priorități): drawn up, approved by the commission, published, challenged, final. */
@NullMarked
package ro.reazem.financialaid.housinglist;

import org.jspecify.annotations.NullMarked;
