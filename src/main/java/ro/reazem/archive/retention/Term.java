package ro.reazem.archive.retention;

import org.jspecify.annotations.Nullable;

/**
 * The term of a file code (termen de păstrare).
 *
 * @param years how long, null when the file is kept for good (P)
 */
public record Term(@Nullable Integer years, StartEvent startEvent) {}
