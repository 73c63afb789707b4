package ro.reazem.childprotection.fostercarer;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.childprotection.attestation.Attestation;
import ro.reazem.childprotection.attestation.Endorsement;

/**
 * An attest that was issued before the file of the carer came here (atestat preluat).
 *
 * @param key of what the row says; the same row has the same
 * @param endorsement the last one given since, null without one
 * @param contract of work, null without one
 */
public record FormerAttest(UUID key, Attestation attest, @Nullable Endorsement endorsement, @Nullable String contract, @Nullable LocalDate contractOn,
    String oldFile) {}
