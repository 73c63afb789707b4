package ro.reazem.identity.signin;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Failed attempts to sign in under one name or from one address. After some free attempts each further failure closes the
 * way for twice as long as before, up to a quarter of an hour; after an hour of quiet all is forgotten.
 *
 * @param blockedUntil null while the way is open
 */
record Attempts(int failures, Instant lastAt, @Nullable Instant blockedUntil) {

  static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
  static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
  static final Duration QUIET = Duration.ofHours(1);

  boolean blocked(Instant now) {
    return blockedUntil != null && now.isBefore(blockedUntil);
  }

  /** One more failure, or one more attempt that is not yet known to succeed. */
  Attempts oneMore(Instant now, int free) {
    int count = now.isAfter(lastAt.plus(QUIET)) ? 1 : failures + 1;
    return new Attempts(count, now, count < free ? null : now.plus(pause(count - free)));
  }

  private static Duration pause(int doublings) {
    var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(doublings, 10));
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }
}
