package ro.reazem.childprotection.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childcase.By;
import ro.reazem.childprotection.childcase.CaseJson;
import ro.reazem.childprotection.childcase.ChildCase;
import ro.reazem.platform.jdbc.DocumentColumn;

/** The assessments of a case, handed out after its desk handed out the case; those of a reopened case begin anew. */
@Component
class Assessments {

  private final JdbcClient jdbc;

  Assessments(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The newest first. */
  List<InitialAssessment> initial(ChildCase of) {
    return jdbc.sql("select * from childprotection.initial_assessment where case_id = :case and round = :round order by written_at desc, id")
        .param("case", of.getId().value()).param("round", of.reopened()).query(Assessments::initial).list();
  }

  /** The parts of the detailed assessment, the newest of each domain first. */
  List<DetailedPart> detailed(ChildCase of) {
    return jdbc.sql("select * from childprotection.detailed_part where case_id = :case and round = :round order by domain, written_at desc, id")
        .param("case", of.getId().value()).param("round", of.reopened()).query(Assessments::detailed).list();
  }

  boolean sent(String table, UUID key) {
    return jdbc.sql("select exists (select from childprotection." + table + " where one_time_key = :key)").param("key", key).query(Boolean.class).single();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void write(ChildCase of, UUID key, InitialContent content, By by, Instant at) {
    jdbc.sql("""
        insert into childprotection.initial_assessment (id, one_time_key, case_id, round, state, conclusion, risk, content, written_by, written_by_name, written_at)
        values (gen_random_uuid(), :key, :case, :round, 'SENT', :conclusion, :risk, :content, :by, :byName, :at)""").param("key", key)
        .param("case", of.getId().value()).param("round", of.reopened()).param("conclusion", content.conclusion().name()).param("risk", content.risk().name())
        .param("content", DocumentColumn.jsonb(CaseJson.text(content))).param("by", by.id()).param("byName", by.name())
        .param("at", at.atOffset(ZoneOffset.UTC)).update();
  }

  /** For a decision: whoever else would decide waits. */
  @Transactional(propagation = Propagation.MANDATORY)
  Optional<InitialAssessment> held(ChildCase of, UUID id) {
    return jdbc.sql("select * from childprotection.initial_assessment where id = :id and case_id = :case for update").param("id", id)
        .param("case", of.getId().value()).query(Assessments::initial).optional();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void decide(UUID id, @Nullable String returnedFor, By by, Instant at) {
    jdbc.sql("""
        update childprotection.initial_assessment set state = :state, decided_by = :by, decided_by_name = :byName, decided_at = :at, returned_for = :reason
        where id = :id""").param("state", returnedFor == null ? "APPROVED" : "RETURNED").param("by", by.id()).param("byName", by.name())
        .param("at", at.atOffset(ZoneOffset.UTC)).param("reason", returnedFor).param("id", id).update();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void write(ChildCase of, UUID key, DetailedDomain domain, @Nullable Integer score, DetailedContent content, By by, Instant at) {
    jdbc.sql("""
        insert into childprotection.detailed_part (id, one_time_key, case_id, round, domain, score, content, written_by, written_by_name, written_at)
        values (gen_random_uuid(), :key, :case, :round, :domain, :score, :content, :by, :byName, :at)""").param("key", key).param("case", of.getId().value())
        .param("round", of.reopened()).param("domain", domain.name()).param("score", score).param("content", DocumentColumn.jsonb(CaseJson.text(content)))
        .param("by", by.id()).param("byName", by.name()).param("at", at.atOffset(ZoneOffset.UTC)).update();
  }

  private static InitialAssessment initial(ResultSet row, int n) throws SQLException {
    var decided = row.getObject("decided_at", OffsetDateTime.class);
    return new InitialAssessment(row.getObject("id", UUID.class), row.getString("state"), CaseJson.read(row.getString("content"), InitialContent.class),
        row.getObject("written_by", UUID.class), row.getString("written_by_name"), row.getObject("written_at", OffsetDateTime.class).toInstant(),
        row.getString("decided_by_name"), decided == null ? null : decided.toInstant(), row.getString("returned_for"));
  }

  private static DetailedPart detailed(ResultSet row, int n) throws SQLException {
    return new DetailedPart(row.getObject("id", UUID.class), DetailedDomain.valueOf(row.getString("domain")), row.getObject("score", Integer.class),
        CaseJson.read(row.getString("content"), DetailedContent.class), row.getString("written_by_name"),
        row.getObject("written_at", OffsetDateTime.class).toInstant());
  }
}
