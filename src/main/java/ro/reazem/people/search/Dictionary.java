package ro.reazem.people.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.text.Folding;

/** All words that names in the register are made of, asked for those that a typed word may mean. */
@Component
class Dictionary {

  private static final int MOST_LONGER = 150;
  private static final int MOST_SIMILAR = 40;
  private static final int SHORTEST_BEGINNING = 2;

  private final JdbcClient jdbc;

  Dictionary(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The words that are or begin like the typed ones. The same statement tells the planner to read the index of persons
   * rather than their table: its guess for a choice among many words is far too high; and the index of trigrams to bring
   * only words that are alike enough for {@link #addSimilar}.
   */
  List<WordMeanings> meanings(List<String> typed) {
    var sql = new StringBuilder("""
        with plan as materialized (
          select set_config('enable_seqscan', 'off', true), set_config('pg_trgm.similarity_threshold', '0.5', true))
        select m.n, m.id, m.exact from plan, (""");
    var parameters = new LinkedHashMap<String, Object>();
    for (int n = 0; n < typed.size(); n++) {
      int form = 0;
      for (var folded : Folding.variants(typed.get(n))) {
        var name = "w" + n + "_" + form++;
        parameters.put(name, folded);
        sql.append(parameters.size() == 1 ? "" : " union all ")
            .append("(select %d as n, id, true as exact from people.search_word where word = :%s)".formatted(n, name));
        if (folded.length() >= SHORTEST_BEGINNING) {
          sql.append("""
               union all (select %d, id, false from people.search_word where word > :%s and word < :%s || U&'\\FFFD'
                order by length(word), word limit %d)""".formatted(n, name, name, MOST_LONGER));
        }
      }
    }
    return read(typed, sql.append(") m").toString(), parameters);
  }

  /** Adds the words that differ from the typed ones by a typing error. */
  void addSimilar(List<WordMeanings> meanings) {
    var sql = new StringBuilder();
    var parameters = new LinkedHashMap<String, Object>();
    for (int n = 0; n < meanings.size(); n++) {
      parameters.put("w" + n, Folding.fold(meanings.get(n).typed()));
      sql.append(n == 0 ? "" : " union all ").append("""
          (select %1$d as n, id from (
              select id, word, similarity(word, :w%1$d) as likeness from people.search_word where near && people.near_forms(:w%1$d)
              union select id, word, similarity(word, :w%1$d) from people.search_word
              where length(:w%1$d) >= 6 and word %% :w%1$d and similarity(word, :w%1$d) > 0.5) alike
            order by likeness desc, word limit %2$d)""".formatted(n, MOST_SIMILAR));
    }
    jdbc.sql(sql.toString()).params(parameters).query((row, number) -> {
      var meaning = meanings.get(row.getInt("n"));
      var id = row.getInt("id");
      return !meaning.exact().contains(id) && !meaning.longer().contains(id) && meaning.similar().add(id);
    }).list();
  }

  private List<WordMeanings> read(List<String> typed, String sql, Map<String, Object> parameters) {
    var meanings = new ArrayList<>(typed.stream().map(WordMeanings::new).toList());
    jdbc.sql(sql).params(parameters).query((row, number) -> {
      var meaning = meanings.get(row.getInt("n"));
      return (row.getBoolean("exact") ? meaning.exact() : meaning.longer()).add(row.getInt("id"));
    }).list();
    return meanings;
  }
}
