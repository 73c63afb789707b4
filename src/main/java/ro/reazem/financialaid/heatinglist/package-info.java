/** What is owed for heating in a month, by source and supplier (listele de încălzire), for the county payer and the suppliers. */
@NullMarked
package ro.reazem.financialaid.heatinglist;

import org.jspecify.annotations.NullMarked;
