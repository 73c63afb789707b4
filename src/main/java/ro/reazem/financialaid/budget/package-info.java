/** The budget of emergency aid by year and ground (bugetul ajutoarelor de urgență): allotted by acts, held by signed dispositions, never exceeded. */
@NullMarked
package ro.reazem.financialaid.budget;

import org.jspecify.annotations.NullMarked;
