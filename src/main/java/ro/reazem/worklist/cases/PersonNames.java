package ro.reazem.worklist.cases;

import java.util.UUID;
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
  UUID[] bearers(String[] patterns) {
    return jdbc.sql("select id from worklist.known_person where folded_name like all (:patterns) limit :most").param("patterns", patterns)
        .param("most", MOST + 1).query(UUID.class).list().toArray(UUID[]::new);
  }
}
