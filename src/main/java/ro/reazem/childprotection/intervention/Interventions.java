package ro.reazem.childprotection.intervention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childcase.CaseJson;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.Said;
import ro.reazem.platform.jdbc.DocumentColumn;

/** What was written about interventions, handed out after the desk of the case handed out the case. */
@Component
class Interventions {

  private final JdbcClient jdbc;

  Interventions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Intervention of(ChildCaseId id) {
    return new Intervention(jdbc.sql("select * from childprotection.intervention_entry where case_id = :id order by position desc").param("id", id.value())
        .query(Interventions::entry).list());
  }

  /** Whether the initial assessment was written (evaluarea inițială). */
  boolean isAssessed(ChildCaseId id) {
    return jdbc.sql("select exists (select from childprotection.initial_assessment where case_id = :id)").param("id", id.value()).query(Boolean.class).single();
  }

  /** Whether a protection plan is in force (plan individualizat aprobat). */
  boolean isPlanned(ChildCaseId id) {
    return jdbc.sql("select exists (select from childprotection.protection_plan where case_id = :id and state = 'APPROVED')").param("id", id.value())
        .query(Boolean.class).single();
  }

  boolean isSent(UUID key) {
    return jdbc.sql("select exists (select from childprotection.intervention_entry where one_time_key = :key)").param("key", key).query(Boolean.class).single();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void add(ChildCaseId id, UUID key, InterventionEntry entry, UUID by) {
    jdbc.sql("""
        insert into childprotection.intervention_entry (id, one_time_key, case_id, position, kind, subject, number, happened_at, said, written_by, written_by_name,
          written_at)
        select :id, :key, :case, coalesce(max(position), 0) + 1, :kind, :subject, :number, :at, :said, :by, :name, :written
        from childprotection.intervention_entry where case_id = :case""").param("id", entry.id()).param("key", key).param("case", id.value())
        .param("kind", entry.kind().name()).param("subject", entry.subject()).param("number", entry.number()).param("at", entry.at().atOffset(ZoneOffset.UTC))
        .param("said", DocumentColumn.jsonb(CaseJson.text(entry.said()))).param("by", by).param("name", entry.byName())
        .param("written", entry.writtenAt().atOffset(ZoneOffset.UTC)).update();
  }

  private static InterventionEntry entry(ResultSet row, int n) throws SQLException {
    return new InterventionEntry(row.getObject("id", UUID.class), InterventionKind.valueOf(row.getString("kind")), row.getString("subject"), row.getString("number"),
        row.getObject("happened_at", OffsetDateTime.class).toInstant(), List.of(CaseJson.read(row.getString("said"), Said[].class)),
        row.getString("written_by_name"), row.getObject("written_at", OffsetDateTime.class).toInstant());
  }
}
