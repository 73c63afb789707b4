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
  static final int MOST = 2000;
  /** The index knows sequences of three letters. */
  private static final int SHORTEST_INDEXED = 3;

  private final JdbcClient jdbc;

  EntryWords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Entries that have all the words, one more than {@link #MOST} when there are too many; null when no index answers. */
  UUID @Nullable [] having(List<String> words) {
    if (words.stream().noneMatch(word -> word.length() >= SHORTEST_INDEXED)) {
      return null;
    }
    return bind(jdbc.sql("select e.id from intake.entry e where true" + condition(words) + " limit :most"), words).param("most", MOST + 1)
        .query(UUID.class).list().toArray(UUID[]::new);
  }

  /** The condition for the alias e of the table of entries. */
  static String condition(List<String> words) {
    return IntStream.range(0, words.size()).mapToObj(n -> " and e.search_text like :word" + n).collect(Collectors.joining());
  }

  static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec query, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      query.param("word" + i, "%" + words.get(i) + "%");
    }
    return query;
  }
}
