package ro.reazem.platform.trail;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a session has seen of late according to the trail: a part that a page fetches about the same person is part of that page.
 * A part that is asked for alone is written like a page. Every node remembers for itself; at worst there is a line too many.
 */
final class SeenParts {

  private static final Duration LATELY = Duration.ofMinutes(15);
  private static final int MOST = 50_000;

  private final Map<String, Instant> seen = new LinkedHashMap<>(16, 0.75f, true) {
    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
      return size() > MOST;
    }
  };

  synchronized boolean all(String reader, Set<String> what, Instant now) {
    return what.stream().allMatch(one -> {
      var at = seen.get(reader + " " + one);
      return at != null && at.plus(LATELY).isAfter(now);
    });
  }

  synchronized void add(String reader, Set<String> what, Instant now) {
    what.forEach(one -> seen.put(reader + " " + one, now));
  }
}
