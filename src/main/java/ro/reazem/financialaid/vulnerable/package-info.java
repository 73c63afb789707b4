/** The register of vulnerable consumers of energy (consumatori vulnerabili, Legea nr. 226/2021), month by month, and what suppliers are told. */
@NullMarked
package ro.reazem.financialaid.vulnerable;

import org.jspecify.annotations.NullMarked;
