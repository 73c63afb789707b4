/** The register of social dwellings (locuințe sociale) and their allocation in the order of the list (repartizarea). */
@NullMarked
package ro.reazem.financialaid.dwelling;

import org.jspecify.annotations.NullMarked;
