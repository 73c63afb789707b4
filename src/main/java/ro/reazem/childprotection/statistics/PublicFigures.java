package ro.reazem.childprotection.statistics;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What of a figure may leave the house (varianta publică): small cells are hidden, and with a single hidden one the smallest other, since the total would tell it.
 *
 * @param total the total, or -1 when it is hidden itself
 * @param hidden the values that are not shown
 */
record PublicFigures(int total, Set<String> hidden) {

  /** @param smallest the least number that is shown; nought is always shown */
  static PublicFigures of(int total, Map<String, Integer> part, int smallest) {
    if (total > 0 && total < smallest) {
      return new PublicFigures(-1, Set.copyOf(part.keySet()));
    }
    var hidden = new HashSet<String>();
    part.forEach((value, amount) -> {
      if (amount > 0 && amount < smallest) {
        hidden.add(value);
      }
    });
    if (hidden.size() == 1) {
      part.entrySet().stream().filter(one -> one.getValue() > 0 && !hidden.contains(one.getKey())).min(Comparator.comparing(Map.Entry::getValue))
          .ifPresent(one -> hidden.add(one.getKey()));
    }
    return new PublicFigures(total, Set.copyOf(hidden));
  }
}
