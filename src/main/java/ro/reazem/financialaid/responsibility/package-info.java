/** Who is responsible for a request (responsabil de caz): assigning it, and offering it to another unit. */
@NullMarked
package ro.reazem.financialaid.responsibility;

import org.jspecify.annotations.NullMarked;
