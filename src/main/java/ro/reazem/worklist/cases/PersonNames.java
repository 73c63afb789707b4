package ro.reazem.worklist.cases;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up who bears a name, so that their cases can be found; who may see those cases is asked where they are read. */
@Component("worklistPersonNames")
class PersonNames {

  /** How many bearers are looked up; a name of more is compared while the list is read. */
  static final int MOST = 2000;

  private final JdbcClient jdbc;

  PersonNames(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The bearers of all the words, one more than {@link #MOST} when there are too many. */
  UUID[] bearers(List<String> patterns) {
    return bind(jdbc.sql("select id from worklist.known_person where " + like("folded_name", patterns) + " limit :most"), patterns)
        .param("most", MOST + 1).query(UUID.class).list().toArray(UUID[]::new);
  }

  /** The condition that a column holds all the words. Word by word, for an index answers no comparison with all of a list. */
  static String like(String column, List<String> patterns) {
    return IntStream.range(0, patterns.size()).mapToObj(n -> column + " like :pattern" + n).collect(Collectors.joining(" and "));
  }

  static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec query, List<String> patterns) {
    IntStream.range(0, patterns.size()).forEach(n -> query.param("pattern" + n, patterns.get(n)));
    return query;
  }
}
