package ro.reazem.financialaid.proposal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.application.AidApplicationId;
import ro.reazem.financialaid.frozen.FrozenJson;
import ro.reazem.platform.security.Officer;

/** Decisions written but not sent yet (ciorne); each belongs to its author alone. */
@Component
class DecisionDrafts {

  private final JdbcClient jdbc;
  private final Clock clock;

  DecisionDrafts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What was written, and when it was kept. */
  record Kept(ProposingController.DecisionForm form, Instant savedAt) {}

  @Transactional
  public void keep(AidApplicationId request, Officer officer, ProposingController.DecisionForm form) {
    jdbc.sql("""
        insert into financialaid.decision_draft (application_id, officer_id, typed, saved_at) values (:request, :officer, :typed, :at)
        on conflict (application_id, officer_id) do update set typed = excluded.typed, saved_at = excluded.saved_at""")
        .param("request", request.value()).param("officer", officer.id()).param("typed", FrozenJson.column(form))
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  Optional<Kept> find(AidApplicationId request, Officer officer) {
    return jdbc.sql("""
        select typed::text as typed, saved_at from financialaid.decision_draft where application_id = :request and officer_id = :officer""")
        .param("request", request.value()).param("officer", officer.id())
        .query((row, number) -> new Kept(FrozenJson.read(row.getString("typed"), ProposingController.DecisionForm.class),
            row.getTimestamp("saved_at").toInstant())).optional();
  }

  @Transactional
  public void discard(AidApplicationId request, Officer officer) {
    jdbc.sql("delete from financialaid.decision_draft where application_id = :request and officer_id = :officer")
        .param("request", request.value()).param("officer", officer.id()).update();
  }
}
