package ro.reazem.trials;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** What the users of a trial had to put up with. */
final class Toll {

  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicInteger unanswered = new AtomicInteger();
  private final AtomicInteger signedOut = new AtomicInteger();
  private final AtomicLong longestWait = new AtomicLong();
  private final Map<Integer, AtomicInteger> excuses = new ConcurrentHashMap<>();

  void answered(long nanoseconds) {
    asked.incrementAndGet();
    longestWait.accumulateAndGet(nanoseconds, Math::max);
  }

  void unanswered() {
    unanswered.incrementAndGet();
  }

  void excused(int status) {
    excuses.computeIfAbsent(status, one -> new AtomicInteger()).incrementAndGet();
  }

  void signedOut() {
    signedOut.incrementAndGet();
  }

  int timesSignedOut() {
    return signedOut.get();
  }

  /** How often an answer said that it was the fault of the application. */
  int faults() {
    return excuses.getOrDefault(500, new AtomicInteger()).get();
  }

  @Override
  public String toString() {
    return "requests %,d, unanswered %,d, excused %s, sessions lost %d, longest wait %.1f s".formatted(asked.get(), unanswered.get(),
        new java.util.TreeMap<>(excuses), signedOut.get(), longestWait.get() / 1e9);
  }
}
