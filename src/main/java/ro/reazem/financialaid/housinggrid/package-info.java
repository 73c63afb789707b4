/** The points grids of social housing (grilele de punctaj) as decisions of the local council define them: entered, dated, confirmed. */
@NullMarked
package ro.reazem.financialaid.housinggrid;

import org.jspecify.annotations.NullMarked;
