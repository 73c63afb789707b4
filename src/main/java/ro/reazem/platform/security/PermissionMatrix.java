package ro.reazem.platform.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Which level allows which act: the one place that says so. Each module brings a file of its own under permissions/, one
 * line per action: the action, then the levels that allow it, separated by spaces; lines starting with # are remarks.
 * The first word of an action, up to the dot, is the context in which the level must be held.
 * A line of the word secret and a context declares that context secret: it takes a role of its own, and no role written for all contexts includes it.
 */
@Component
public class PermissionMatrix {

  private static final String SECRET = "secret";

  private final SortedMap<String, Set<Level>> levels = new TreeMap<>();
  private final Set<String> secrets = new HashSet<>();

  PermissionMatrix() {
    try {
      for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:permissions/*.txt")) {
        file.getContentAsString(StandardCharsets.UTF_8).lines().map(String::strip)
            .filter(Predicate.not(line -> line.isEmpty() || line.startsWith("#"))).forEach(this::read);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** All actions with the levels that allow them, in alphabetical order. */
  public Map<String, Set<Level>> entries() {
    return levels;
  }

  /** The contexts that some action belongs to. */
  public SortedSet<String> contexts() {
    return levels.keySet().stream().map(PermissionMatrix::context).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether the context, or that of the action, takes a role of its own. */
  public boolean isSecret(String contextOrAction) {
    return secrets.contains(contextOrAction.contains(".") ? context(contextOrAction) : contextOrAction);
  }

  public boolean knows(String action) {
    return levels.containsKey(action);
  }

  /** Whether the officer may perform the act somewhere; an unknown action is refused. */
  public boolean allows(Officer officer, String action) {
    return action.equals(Permitted.SIGNED_IN) || action.equals(Permitted.ANYBODY)
        || officer.holds(context(action), levels.getOrDefault(action, Set.of()));
  }

  /** The units for whose cases the officer may perform the act. */
  public Set<UUID> units(Officer officer, String action) {
    return officer.units(context(action), levels.getOrDefault(action, Set.of()));
  }

  private void read(String line) {
    var words = line.split("\\s+");
    if (words[0].equals(SECRET)) {
      secrets.add(words[1]);
      return;
    }
    var allowed = EnumSet.noneOf(Level.class);
    Arrays.stream(words).skip(1).map(Level::valueOf).forEach(allowed::add);
    if (levels.put(words[0], allowed) != null) {
      throw new IllegalStateException("Two lines of the permission matrix name the action " + words[0]);
    }
  }

  private static String context(String action) {
    return action.substring(0, Math.max(action.indexOf('.'), 0));
  }
}
