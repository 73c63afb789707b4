package ro.reazem.payments.answer;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Lei;

/**
 * An answer that settles nothing and that a person must look at (diferență la reconciliere).
 *
 * @param answer SUM_DIFFERS, OUT_OF_ORDER or UNKNOWN
 * @param line the payment it names, null when there is none
 * @param run the run of that payment
 * @param ordered what was to be paid
 */
record Differing(String answer, String reference, @Nullable UUID line, @Nullable UUID run, @Nullable Lei amount, @Nullable Lei ordered, @Nullable LocalDate bookedOn,
    String reason, String bankReference) {}
