/** What payments hold on a person who asks for their data. */
@NullMarked
package ro.reazem.payments.held;

import org.jspecify.annotations.NullMarked;
