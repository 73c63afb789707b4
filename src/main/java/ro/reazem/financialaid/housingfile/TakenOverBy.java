package ro.reazem.financialaid.housingfile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Who checked what is taken over and who released it, and when: two officers, since no proposal and no signature of ours stands behind it. */
public record TakenOverBy(UUID checkedBy, String checkedByName, UUID releasedBy, String releasedByName, LocalDate today, Instant at) {}
