package ro.reazem.archive.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was counted.
 *
 * @param keptUntil the last day of the term, null when none can be counted or the file is kept for good
 * @param waiting why it cannot be due, null when nothing but time is missing
 */
public record Counted(FileState state, @Nullable LocalDate keptUntil, @Nullable Waiting waiting) {}
