package ro.reazem.acts.demo;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.acts.known.CaseFacts;
import ro.reazem.acts.known.KnownCase;
import ro.reazem.acts.sight.ActsSight;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.security.Officer;

/** The cases of the demonstration in which acts are drafted; their news travels after the start. */
@Component
class CasesOfActs {

  private static final int PATIENCE = 300;
  private static final int PAUSE = 100_000_000;

  private final DemoMode demo;
  private final JdbcClient jdbc;
  private final ActsSight sight;
  private final CaseFacts facts;

  CasesOfActs(DemoMode demo, JdbcClient jdbc, ActsSight sight, CaseFacts facts) {
    this.demo = demo;
    this.jdbc = jdbc;
    this.sight = sight;
    this.facts = facts;
  }

  /** So many cases that the officer works on, or none when they do not come in time. */
  List<KnownCase> await(int many, Officer officer) {
    for (int waited = 0; waited < PATIENCE && !demo.isStopping(); waited++) {
      var found = jdbc.sql("select c.case_id from directory.case_relation c where c.context = 'financialaid' and cardinality(c.person_ids) > 0 and "
          + ActsSight.WORKED + " order by c.number desc, c.case_id limit :many").params(sight.seen(officer)).param("many", many)
          .query(UUID.class).list();
      if (found.size() == many) {
        return found.stream().flatMap(id -> facts.worked(new CaseRef("financialaid", id), officer).stream()).toList();
      }
      LockSupport.parkNanos(PAUSE);
    }
    return List.of();
  }
}
