package ro.reazem.financialaid.indexation;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All rights in two halves by their ids, which are drawn at random: while the database writes for one, the other is calculated. */
final class Halves {

  static final UUID FIRST = new UUID(0, 0);
  static final UUID LAST = new UUID(-1, -1);
  private static final UUID MIDDLE = new UUID(Long.MIN_VALUE, 0);

  private Halves() {}

  /** What works on rights page by page. */
  @FunctionalInterface
  interface Pages {

    /**
     * One page.
     *
     * @param after the last right of the page before
     * @param through the last right of the half
     * @return the last right of the page; null where there was none
     */
    @Nullable UUID page(UUID after, UUID through);
  }

  /** Works on both halves beside each other and comes back when neither goes on, even when one of them failed. */
  static void run(UUID indexation, BinaryOperator<UUID> start, Pages pages) {
    var halves = Stream.of(new UUID[] {FIRST, MIDDLE}, new UUID[] {MIDDLE, LAST}).map(half -> CompletableFuture.runAsync(() -> {
      var after = start.apply(half[0], half[1]);
      while (after != null) {
        after = pages.page(after, half[1]);
      }
    }, task -> Thread.ofPlatform().name("indexation " + indexation).start(task))).toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(halves).join();
  }
}
