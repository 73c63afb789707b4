package ro.reazem.payments.bank;

import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Lei;

/**
 * One statement of an account (extras de cont), without its movements, after its sums were proved.
 *
 * @param opening null when the bank tells no balance; then only the sums it tells are proved
 * @param entries how many movements were booked
 */
public record BankStatement(String id, String account, @Nullable Lei opening, @Nullable Lei closing, int entries, Lei incoming, Lei outgoing)
    implements ValueObject {}
