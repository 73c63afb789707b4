/** The individual protection plan (planul individualizat de protecție): services for each need, the contract with the family, reviews every three months, and the reports after the return home. */
@NullMarked
package ro.reazem.childprotection.plan;

import org.jspecify.annotations.NullMarked;
