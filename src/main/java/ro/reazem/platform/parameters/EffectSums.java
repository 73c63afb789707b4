package ro.reazem.platform.parameters;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import ro.reazem.kernel.Lei;

/** Adds up a preview right by right and keeps only the largest changes, however many rights there are. */
public final class EffectSums {

  private static final Comparator<Effect.ChangedRight> SMALLEST_FIRST =
      Comparator.comparing(right -> right.difference().isNegative() ? right.difference().negated() : right.difference());

  private final long inForce;
  private final int[] spread = new int[Effect.Step.values().length];
  private final PriorityQueue<Effect.ChangedRight> largest = new PriorityQueue<>(SMALLEST_FIRST);
  private int rights;
  private int ended;
  private int failed;
  private Lei before = Lei.ZERO;
  private Lei after = Lei.ZERO;

  /** @param inForce how many rights there are, calculated or not */
  public EffectSums(long inForce) {
    this.inForce = inForce;
  }

  public void add(String number, String path, Lei now, Lei then) {
    rights++;
    before = before.plus(now);
    after = after.plus(then);
    spread[Effect.Step.of(then.minus(now)).ordinal()]++;
    if (!now.equals(then)) {
      ended += then.isZero() ? 1 : 0;
      largest.add(new Effect.ChangedRight(number, path, now, then));
      if (largest.size() > Effect.LISTED) {
        largest.poll();
      }
    }
  }

  /** A right whose facts do not allow a calculation. */
  public void failed() {
    failed++;
  }

  public Effect effect() {
    var parts = Arrays.stream(Effect.Step.values()).map(step -> new Effect.Part(step, spread[step.ordinal()])).toList();
    return new Effect(inForce, rights, before, after, rights - spread[Effect.Step.SAME.ordinal()], ended, failed, parts,
        largest.stream().sorted(SMALLEST_FIRST.reversed().thenComparing(Effect.ChangedRight::number)).toList());
  }
}
