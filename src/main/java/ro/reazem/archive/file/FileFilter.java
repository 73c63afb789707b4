package ro.reazem.archive.file;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What narrows the list of files.
 *
 * @param text the beginning of a number
 * @param states names of states; empty for all
 * @param waiting a reason for which a file cannot be due; empty for all
 * @param unit one unit, null for all
 * @param code a file code; empty for all
 * @param year the year in which the term ends, null for all
 */
record FileFilter(String text, List<String> states, String waiting, @Nullable UUID unit, String code, @Nullable Integer year) {}
