/** Payments in the navigation and on the pages of persons and cases. */
@NullMarked
package ro.reazem.payments.menu;

import org.jspecify.annotations.NullMarked;
