package ro.reazem.people.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes the query for persons whose words fit: first all words exactly, then longer ones, then typing errors. Numbers of
 * words stand in the text of the query, so that the planner sees how rare each is.
 */
final class Candidates {

  private final List<String> tiers = new ArrayList<>();
  private final List<Integer> closeness = new ArrayList<>();
  private final String condition;
  private final int most;

  /** @param condition further condition on e, beginning with and; @param most how many persons are enough */
  Candidates(String condition, int most) {
    this.condition = condition;
    this.most = most;
  }

  Candidates exact(List<WordMeanings> words) {
    if (words.stream().noneMatch(word -> word.exact().isEmpty())) {
      add(1, words.stream().map(WordMeanings::exact).toList());
    }
    return this;
  }

  Candidates longer(List<WordMeanings> words) {
    if (words.stream().noneMatch(word -> word.exactOrLonger().isEmpty())
        && words.stream().anyMatch(word -> !word.longer().isEmpty())) {
      add(2, words.stream().map(WordMeanings::exactOrLonger).toList());
    }
    return this;
  }

  Candidates similar(List<WordMeanings> words) {
    if (words.stream().noneMatch(word -> word.all().isEmpty())) {
      add(3, words.stream().map(WordMeanings::all).toList());
    }
    return this;
  }

  /** All words but any one of them. */
  Candidates allButOne(List<WordMeanings> words) {
    var known = words.stream().filter(word -> !word.all().isEmpty()).map(WordMeanings::all).toList();
    if (known.size() < words.size()) {
      if (!known.isEmpty()) {
        add(4, known);
      }
    } else if (known.size() > 1) {
      IntStream.range(0, known.size()).forEach(left -> {
        var others = new ArrayList<>(known);
        others.remove(left);
        add(4, others);
      });
    }
    return this;
  }

  boolean isEmpty() {
    return tiers.isEmpty();
  }

  /** A query of person_id, tier, sort_key, sex and died; each person comes once, in the closest tier. */
  String sql() {
    var sql = new StringBuilder("with ");
    for (int tier = 0; tier < tiers.size(); tier++) {
      var before = IntStream.range(0, tier).mapToObj(n -> "(select count(*) from t" + n + ")").collect(Collectors.joining(" + "));
      sql.append(tier == 0 ? "" : ", ").append("t%d as materialized (%s%s limit %d)".formatted(tier, tiers.get(tier),
          before.isEmpty() ? "" : " and " + before + " < " + most, most));
    }
    return sql.append(" select person_id, min(tier) as tier, min(sort_key) as sort_key, min(sex) as sex, bool_or(died) as died from (")
        .append(IntStream.range(0, tiers.size())
            .mapToObj(tier -> "select person_id, %d as tier, sort_key, sex, died from t%d".formatted(closeness.get(tier), tier))
            .collect(Collectors.joining(" union all ")))
        .append(") tiers group by person_id").toString();
  }

  private void add(int tier, List<? extends Collection<Integer>> words) {
    closeness.add(tier);
    if (words.size() == 1) {
      // one after the other, closest first, until there are enough
      tiers.add("""
          select e.person_id, e.sort_key, e.sex, e.died from unnest(%s) with ordinality as w (id, n) cross join lateral (
            select * from people.search_entry e where e.words @> array[w.id]%s limit %d) e where true"""
          .formatted(array(words.getFirst()), condition, most));
    } else {
      var single = words.stream().filter(ids -> ids.size() == 1).map(ids -> ids.iterator().next()).toList();
      var fits = new ArrayList<String>();
      if (!single.isEmpty()) {
        fits.add("e.words @> " + array(single));
      }
      words.stream().filter(ids -> ids.size() > 1).forEach(ids -> fits.add("e.words && " + array(ids)));
      tiers.add("select e.person_id, e.sort_key, e.sex, e.died from people.search_entry e where " + String.join(" and ", fits) + condition);
    }
  }

  private static String array(Collection<Integer> ids) {
    return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "'{", "}'::int[]"));
  }
}
