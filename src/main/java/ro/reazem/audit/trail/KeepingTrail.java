package ro.reazem.audit.trail;

import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import ro.reazem.platform.trail.TrailKeeper;
import ro.reazem.platform.trail.TrailLine;

/**
 * Puts the lines of the trail into its table by one statement: within the transaction of an act where there is one, else committed
 * when it returns. The line of a read does not wait for the disk of the database: it outlives the application, and is lost only when
 * the database itself falls within the same second.
 */
@Component
class KeepingTrail implements TrailKeeper {

  private static final Set<TrailLine.Kind> READS = Set.of(TrailLine.Kind.READ, TrailLine.Kind.SEARCH);
  private static final String INSERT = """
      insert into audit.line (kind, outcome, status, officer_id, officer_name, address, session, action, request, persons, cases,
        detail, exported_rows, sha256, reason)
      select :kind, :outcome, cast(:status as int), cast(:officer as uuid), :name, :address, :session, :action, :request,
        cast(:persons as uuid[]), cast(:cases as text[]), :detail, cast(:rows as int), cast(:sha256 as text), :reason""";
  private static final String WITHOUT_WAITING = INSERT + " from set_config('synchronous_commit', 'off', true)";

  private final JdbcClient jdbc;

  KeepingTrail(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void keep(TrailLine line) {
    boolean waits = TransactionSynchronizationManager.isActualTransactionActive() || !READS.contains(line.kind());
    jdbc.sql(waits ? INSERT : WITHOUT_WAITING)
        .param("kind", line.kind().name()).param("outcome", line.outcome().name()).param("status", line.status())
        .param("officer", line.officerId()).param("name", line.officerName()).param("address", line.address())
        .param("session", line.session()).param("action", line.action()).param("request", line.request())
        .param("persons", line.persons().toArray(UUID[]::new))
        .param("cases", line.cases().stream().map(ref -> ref.context() + ":" + ref.id()).toArray(String[]::new))
        .param("detail", line.detail()).param("rows", line.rows()).param("sha256", line.sha256()).param("reason", line.reason())
        .update();
  }
}
