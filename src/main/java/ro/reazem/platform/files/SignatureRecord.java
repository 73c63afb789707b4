package ro.reazem.platform.files;

import java.time.Instant;
import ro.reazem.platform.signatures.FoundSignature;

/** An electronic signature of a file with the day on which it was checked, and by whom. */
public record SignatureRecord(FoundSignature found, Instant checkedAt, String checkedBy) {}
