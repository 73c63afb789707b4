package ro.reazem.financialaid.justification;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Lei;

/**
 * A receipt (bon, factură, chitanță) as entered.
 *
 * @param file the document of the case that shows it; null of one that is being entered
 */
public record Receipt(@Nullable UUID file, String number, String issuer, LocalDate issuedOn, Lei amount, String enteredBy) {}
