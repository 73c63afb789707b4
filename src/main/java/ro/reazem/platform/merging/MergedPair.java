package ro.reazem.platform.merging;

import java.util.UUID;

/**
 * Two records of one person.
 *
 * @param merge tells one merge from another
 * @param survivor the record that goes on
 * @param absorbed the record that was merged into it
 */
public record MergedPair(UUID merge, UUID survivor, UUID absorbed) {}
