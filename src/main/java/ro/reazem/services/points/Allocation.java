package ro.reazem.services.points;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.services.unit.AgeGroup;

/**
 * How places are given (repartizarea): first options are processed in the order of the criteria, then second ones among those left, then third ones, as
 * the calendar of admission says.
 */
public final class Allocation {

  private Allocation() {}

  /**
   * What a request came to.
   *
   * @param place its rank among the requests of its first option and age, from 1
   * @param option the option at which it got a place, from 1; null when it waits
   * @param nursery where it got one, or its first option
   */
  public record Allotted(Candidate candidate, int place, @Nullable Integer option, UUID nursery) {

    public boolean isAdmitted() {
      return option != null;
    }
  }

  public static List<Allotted> of(List<Candidate> candidates, FreePlaces places) {
    var ordered = candidates.stream().sorted(Candidate.ORDER).toList();
    var won = new HashMap<UUID, Integer>();
    int rounds = ordered.stream().mapToInt(one -> one.options().size()).max().orElse(0);
    for (int round = 0; round < rounds; round++) {
      for (var one : ordered) {
        if (!won.containsKey(one.file()) && round < one.options().size() && places.take(one.options().get(round), one.age())) {
          won.put(one.file(), round + 1);
        }
      }
    }
    var ranks = new HashMap<FreePlaces.Key, Integer>();
    var allotted = new ArrayList<Allotted>();
    for (var one : ordered) {
      var first = one.options().getFirst();
      int place = ranks.merge(new FreePlaces.Key(first, one.age()), 1, Integer::sum);
      var option = won.get(one.file());
      allotted.add(new Allotted(one, place, option, option == null ? first : one.options().get(option - 1)));
    }
    return allotted;
  }

  /** Who is next for a place that was freed at a nursery: by the criteria at that date, among those who named it. */
  public static @Nullable Candidate next(List<Candidate> waiting, UUID nursery, AgeGroup age) {
    return waiting.stream().filter(one -> one.options().contains(nursery) && (one.age() == age || age == AgeGroup.MIXED))
        .min(Candidate.ORDER).orElse(null);
  }
}
