/** What stays of payments when the file of their case is destroyed: sums, numbers and months. */
@NullMarked
package ro.reazem.payments.erasure;

import org.jspecify.annotations.NullMarked;
