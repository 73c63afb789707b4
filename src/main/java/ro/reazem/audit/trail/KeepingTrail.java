package ro.reazem.audit.trail;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.trail.TrailKeeper;
import ro.reazem.platform.trail.TrailLine;

/**
 * Puts the lines of the trail into its table by one statement: within the transaction of an act where there is one, else committed
 * when it returns.
 */
@Component
class KeepingTrail implements TrailKeeper {

  private final JdbcClient jdbc;

  KeepingTrail(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void keep(TrailLine line) {
    jdbc.sql("""
        insert into audit.line (kind, outcome, status, officer_id, officer_name, address, session, action, request, persons, cases,
          detail, exported_rows, sha256, reason)
        values (:kind, :outcome, :status, :officer, :name, :address, :session, :action, :request, :persons, :cases, :detail, :rows,
          :sha256, :reason)""")
        .param("kind", line.kind().name()).param("outcome", line.outcome().name()).param("status", line.status())
        .param("officer", line.officerId()).param("name", line.officerName()).param("address", line.address())
        .param("session", line.session()).param("action", line.action()).param("request", line.request())
        .param("persons", line.persons().toArray(UUID[]::new))
        .param("cases", line.cases().stream().map(ref -> ref.context() + ":" + ref.id()).toArray(String[]::new))
        .param("detail", line.detail()).param("rows", line.rows()).param("sha256", line.sha256()).param("reason", line.reason())
        .update();
  }
}
