package ro.reazem.childprotection.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a search among all carers came to (rezultatul potrivirii): the first of each group with every reason, and how many there are.
 *
 * @param offered how many the law allows
 * @param byException how many need the written exception for siblings and nothing else
 * @param excluded how many may not receive the child
 * @param tallies for each kind of reason how many carers it excludes, the commonest first; one carer may count under several
 */
record Search(Ranking ranking, int offered, int byException, int excluded, List<Tally> tallies) {

  /** How many carers a kind of reason excludes. */
  record Tally(String code, int carers) {}

  static Search of(List<Sketch> all, Ranking ranking) {
    Map<String, Integer> counted = new TreeMap<>();
    var excluded = all.stream().filter(Sketch::isExcluded).toList();
    excluded.forEach(one -> one.codes().forEach(code -> counted.merge(code, 1, Integer::sum)));
    var tallies = counted.entrySet().stream().map(one -> new Tally(one.getKey(), one.getValue()))
        .sorted(Comparator.comparingInt(Tally::carers).reversed()).toList();
    return new Search(ranking, (int) all.stream().filter(Sketch::isOffered).count(), (int) all.stream().filter(Sketch::isByException).count(), excluded.size(),
        tallies);
  }
}
