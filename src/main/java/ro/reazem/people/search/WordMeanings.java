package ro.reazem.people.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of the dictionary that one typed word may mean.
 *
 * @param typed the word as typed
 * @param exact numbers of words that are the typed one, old spelling included
 * @param longer numbers of words that begin like it
 * @param similar numbers of words that differ by a typing error
 */
record WordMeanings(String typed, Set<Integer> exact, Set<Integer> longer, Set<Integer> similar) {

  WordMeanings(String typed) {
    this(typed, new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
  }

  List<Integer> exactOrLonger() {
    return joined(exact, longer);
  }

  List<Integer> all() {
    return joined(exactOrLonger(), similar);
  }

  private static List<Integer> joined(Collection<Integer> first, Collection<Integer> second) {
    var joined = new ArrayList<>(first);
    joined.addAll(second);
    return joined;
  }
}
