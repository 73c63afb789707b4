package ro.reazem.platform.merging;

import org.jspecify.annotations.Nullable;

/**
 * What came to the survivor since a merge and is assigned as one before the merge is undone.
 *
 * @param table where its first row stands
 * @param key what tells it from other groups
 * @param toAbsorbed to whom it goes; null while nobody has decided
 */
public record AddedGroup(String table, String key, @Nullable Boolean toAbsorbed) {}
