package ro.reazem.intake.entry;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up which entries have the words of a search; who may see those entries is asked where they are read. */
@Component
class EntryWords {

  /** More entries that have the words are found while the register is read. */
  private static final int MOST = 10_000;
  /** The index knows sequences of three letters; a shorter word is sought where a word begins, with the space before it. */
  private static final int SHORTEST_INSIDE = 3;
  private static final int LEAST_SAMPLE = 500;
  private static final int MOST_SAMPLE = 5000;
  private static final String TEXT = "(' ' || e.search_text)";

  private final JdbcClient jdbc;

  EntryWords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Entries that have all the words; null without words, or when so many have them that reading the register soon finds enough. */
  UUID @Nullable [] having(List<String> words) {
    if (words.isEmpty() || areCommon(words)) {
      return null;
    }
    var found = lookedUp(words);
    return found.length > MOST ? null : found;
  }

  /** Whether of a sample of all entries every twentieth has them: the index would gather hundreds of thousands before giving one. */
  private boolean areCommon(List<String> words) {
    return bind(jdbc.sql("select count(*) filter (where true" + whileReading(words) + ") * 20 >= greatest(count(*), :least) from "
        + "(select * from intake.entry tablesample system (0.2) limit :most) e"), words).param("least", LEAST_SAMPLE).param("most", MOST_SAMPLE)
        .query(Boolean.class).single();
  }

  private UUID[] lookedUp(List<String> words) {
    return bind(jdbc.sql("select e.id from intake.entry e where true" + condition(words) + " limit :most"), words).param("most", MOST + 1)
        .query(UUID.class).list().toArray(UUID[]::new);
  }

  /**
   * The condition for the alias e of the table of entries, where many have the words: the register is then read in its order, and the index
   * of words, which would gather them all first, is kept out of it. By position: of a pattern with like the planner believes that few have it,
   * and would gather all entries of the reader.
   */
  static String whileReading(List<String> words) {
    return IntStream.range(0, words.size()).mapToObj(n -> " and position(:sought" + n + " in " + TEXT + ") > 0").collect(Collectors.joining());
  }

  private static String condition(List<String> words) {
    return IntStream.range(0, words.size()).mapToObj(n -> " and " + TEXT + " like :word" + n).collect(Collectors.joining());
  }

  static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec query, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      var sought = (words.get(i).length() < SHORTEST_INSIDE ? " " : "") + words.get(i);
      query.param("sought" + i, sought).param("word" + i, "%" + sought + "%");
    }
    return query;
  }
}
