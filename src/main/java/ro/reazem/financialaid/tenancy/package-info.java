/** The contracts of social dwellings (contracte de închiriere), their terms and ends, and the rents that households owe month by month. */
@NullMarked
package ro.reazem.financialaid.tenancy;

import org.jspecify.annotations.NullMarked;
