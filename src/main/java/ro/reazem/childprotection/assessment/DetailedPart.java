package ro.reazem.childprotection.assessment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of the detailed assessment as it was written; a later one of the same domain stands beside it, so that scores are seen over time.
 *
 * @param score from 0 (no need) to 3 (grave), null where it says nothing
 */
record DetailedPart(UUID id, DetailedDomain domain, @Nullable Integer score, DetailedContent content, String writtenByName, Instant writtenAt) {}
