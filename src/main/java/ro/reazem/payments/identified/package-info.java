/** The whole CNPs of persons, for payment statements and nothing else. */
@NullMarked
package ro.reazem.payments.identified;

import org.jspecify.annotations.NullMarked;
