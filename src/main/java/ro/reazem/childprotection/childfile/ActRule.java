package ro.reazem.childprotection.childfile;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What holds of a step wherever it stands (regula unui pas).
 *
 * @param to where the file stands afterwards; null when it stays where it is, or where that depends on what was said
 * @param paper whether a paper is made of it
 * @param asks what is asked when it is recorded
 * @param from the states in which it may be recorded
 */
public record ActRule(@Nullable FileState to, boolean paper, List<Ask> asks, Set<? extends FileState> from) {}
