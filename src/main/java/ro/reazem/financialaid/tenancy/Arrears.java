package ro.reazem.financialaid.tenancy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Lei;

/**
 * What a household did not pay in time (chirie restantă), as the list of arrears has it.
 *
 * @param months how many
 * @param ended the last day of the contract; null while it runs
 * @param notice the notice of default that stands, as it is cited; null without one
 */
record Arrears(UUID tenancyId, String number, String tenant, String code, int months, Lei sum, @Nullable LocalDate ended, @Nullable String notice) {}
