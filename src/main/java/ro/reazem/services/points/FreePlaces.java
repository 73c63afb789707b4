package ro.reazem.services.points;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import ro.reazem.services.unit.AgeGroup;

/** Places that are free by nursery and age (locuri libere); those of mixed groups go to a child of any age when its own group is full. */
public final class FreePlaces {

  /** A nursery and an age. */
  public record Key(UUID nursery, AgeGroup age) {}

  private final Map<Key, Integer> free;

  public FreePlaces(Map<Key, Integer> free) {
    this.free = new HashMap<>(free);
  }

  public int of(UUID nursery, AgeGroup age) {
    return left(new Key(nursery, age)) + left(new Key(nursery, AgeGroup.MIXED));
  }

  /** Takes one, when there is one. */
  public boolean take(UUID nursery, AgeGroup age) {
    return takeOf(new Key(nursery, age)) || takeOf(new Key(nursery, AgeGroup.MIXED));
  }

  private int left(Key key) {
    return Math.max(0, free.getOrDefault(key, 0));
  }

  private boolean takeOf(Key key) {
    if (left(key) == 0) {
      return false;
    }
    free.merge(key, -1, Integer::sum);
    return true;
  }
}
