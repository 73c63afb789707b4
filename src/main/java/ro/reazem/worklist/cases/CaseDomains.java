package ro.reazem.worklist.cases;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.security.Officer;
import ro.reazem.worklist.sight.Sight;

/** The contexts that have cases at all, of those in which the reader holds a role; the list can be narrowed to them. */
@Component
class CaseDomains {

  private final JdbcClient jdbc;
  private final Sight sight;

  CaseDomains(JdbcClient jdbc, Sight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  List<String> of(Officer reader) {
    return jdbc.sql("""
        select held.context from unnest(:held::text[]) as held (context)
        where exists (select from worklist.known_case c where c.context = held.context) order by held.context""")
        .param("held", sight.contexts(reader).toArray(String[]::new)).query(String.class).list();
  }
}
