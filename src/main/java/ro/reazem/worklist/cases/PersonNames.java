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

  /** Of so many bearers the cases are looked up, one person after the other; of more, the reader's cases are read in their order, which soon finds enough. */
  private static final int LOOKED_UP = 700;

  /** So many bearers are known when the reader's cases are compared; of a name of more, which every tenth case bears, the names are compared. */
  private static final int KNOWN = 3000;

  private static final int LEAST_SAMPLE = 500;

  private final JdbcClient jdbc;

  PersonNames(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Who bears a name.
   *
   * @param many too many bear it to name them; ids is then empty
   */
  record Bearers(UUID[] ids, boolean many) {

    boolean areLookedUp() {
      return !many && ids.length <= LOOKED_UP;
    }
  }

  /** The bearers of all the words; no words, no bearers. */
  Bearers bearers(List<String> patterns) {
    if (patterns.isEmpty() || isCommon(patterns)) {
      return new Bearers(new UUID[0], !patterns.isEmpty());
    }
    var ids = bind(jdbc.sql("select id from worklist.known_person where " + like("folded_name", patterns) + " limit :most"), patterns)
        .param("most", KNOWN + 1).query(UUID.class).list();
    return ids.size() > KNOWN ? new Bearers(new UUID[0], true) : new Bearers(ids.toArray(UUID[]::new), false);
  }

  /** Whether of a sample of all persons every thirtieth bears the name: the index would gather tens of thousands before giving one. */
  private boolean isCommon(List<String> patterns) {
    return bind(jdbc.sql("select count(*) filter (where " + like("folded_name", patterns) + ") * 30 >= greatest(count(*), :least) "
        + "from worklist.known_person tablesample system (0.2)"), patterns).param("least", LEAST_SAMPLE).query(Boolean.class).single();
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
