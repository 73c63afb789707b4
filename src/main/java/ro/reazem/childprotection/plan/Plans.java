package ro.reazem.childprotection.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
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
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.platform.jdbc.Columns;
import ro.reazem.platform.jdbc.DocumentColumn;

/** The plans, reviews and reports of a case, handed out after its desk handed out the case. */
@Component("protectionPlans")
class Plans {

  private final JdbcClient jdbc;

  Plans(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The newest version first. */
  List<ProtectionPlan> of(ChildCaseId id) {
    return jdbc.sql("select * from childprotection.protection_plan where case_id = :case order by number desc").param("case", id.value())
        .query(Plans::plan).list();
  }

  Optional<ProtectionPlan> inForce(ChildCaseId id) {
    return of(id).stream().filter(ProtectionPlan::inForce).findFirst();
  }

  /** Whether violence against the child was found, by what was found last: then the plan is also that of its rehabilitation. */
  boolean isOfViolence(ChildCaseId id) {
    return jdbc.sql("select subject = 'CONFIRMED' from childprotection.intervention_entry where case_id = :case and kind = 'FINDING' order by position desc limit 1")
        .param("case", id.value()).query(Boolean.class).optional().orElse(false);
  }

  List<PlanReview> reviews(ChildCaseId id) {
    return jdbc.sql("select * from childprotection.plan_review where case_id = :case order by reviewed_on desc").param("case", id.value())
        .query((row, n) -> new PlanReview(row.getObject("id", UUID.class), row.getObject("plan_id", UUID.class), row.getObject("reviewed_on", LocalDate.class),
            CaseJson.read(row.getString("content"), ReviewContent.class), row.getString("written_by_name"), Columns.instant(row, "written_at"))).list();
  }

  List<AftercareReport> aftercare(ChildCaseId id) {
    return jdbc.sql("select * from childprotection.aftercare_report where case_id = :case order by month").param("case", id.value())
        .query((row, n) -> new AftercareReport(YearMonth.from(row.getObject("month", LocalDate.class)), row.getObject("reported_on", LocalDate.class),
            row.getBoolean("safe"), CaseJson.read(row.getString("content"), AftercareContent.class), row.getString("written_by_name"))).list();
  }

  boolean sent(String table, UUID key) {
    return jdbc.sql("select exists (select from childprotection." + table + " where one_time_key = :key)").param("key", key).query(Boolean.class).single();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void write(ChildCaseId id, UUID key, PlanContent content, By by, Instant at) {
    jdbc.sql("""
        insert into childprotection.protection_plan (id, one_time_key, case_id, number, state, finality, content, written_by, written_by_name, written_at)
        select gen_random_uuid(), :key, :case, coalesce(max(number), 0) + 1, 'SENT', :finality, :content, :by, :byName, :at
        from childprotection.protection_plan where case_id = :case""").param("key", key).param("case", id.value()).param("finality", content.finality().name())
        .param("content", json(content)).param("by", by.id()).param("byName", by.name()).param("at", at.atOffset(ZoneOffset.UTC)).update();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  Optional<ProtectionPlan> held(ChildCaseId id, UUID plan) {
    return jdbc.sql("select * from childprotection.protection_plan where id = :id and case_id = :case for update").param("id", plan).param("case", id.value())
        .query(Plans::plan).optional();
  }

  /** The version in force before it is replaced. */
  @Transactional(propagation = Propagation.MANDATORY)
  void decide(ChildCaseId id, UUID plan, @Nullable String returnedFor, By by, Instant at) {
    if (returnedFor == null) {
      jdbc.sql("update childprotection.protection_plan set state = 'REPLACED' where case_id = :case and state = 'APPROVED'").param("case", id.value()).update();
    }
    jdbc.sql("""
        update childprotection.protection_plan set state = :state, decided_by = :by, decided_by_name = :byName, decided_at = :at, returned_for = :reason
        where id = :id""").param("state", returnedFor == null ? "APPROVED" : "RETURNED").param("by", by.id()).param("byName", by.name())
        .param("at", at.atOffset(ZoneOffset.UTC)).param("reason", returnedFor).param("id", plan).update();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void sign(UUID plan, FamilyContract contract) {
    jdbc.sql("update childprotection.protection_plan set contract_signed_on = :on, contract = :contract where id = :id").param("on", contract.signedOn())
        .param("contract", json(contract)).param("id", plan).update();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void told(UUID plan, LocalDate on) {
    jdbc.sql("update childprotection.protection_plan set told_on = :on where id = :id").param("on", on).param("id", plan).update();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void review(ChildCaseId id, UUID key, UUID plan, LocalDate on, ReviewContent content, By by, Instant at) {
    jdbc.sql("""
        insert into childprotection.plan_review (id, one_time_key, case_id, plan_id, reviewed_on, kept, content, written_by, written_by_name, written_at)
        values (gen_random_uuid(), :key, :case, :plan, :on, :kept, :content, :by, :byName, :at)""").param("key", key).param("case", id.value())
        .param("plan", plan).param("on", on).param("kept", content.kept()).param("content", json(content)).param("by", by.id()).param("byName", by.name())
        .param("at", at.atOffset(ZoneOffset.UTC)).update();
  }

  /** The day of a review of the child, or of the officer about another, in which the same was found in the same words. */
  Optional<LocalDate> sameReview(ChildCaseId id, ReviewContent content, UUID officer) {
    return jdbc.sql("""
        select reviewed_on from childprotection.plan_review where (case_id = :case or written_by = :by) and platform.fold(content ->> 'visits') = platform.fold(:visits)
          and platform.fold(content ->> 'changes') = platform.fold(:changes) and platform.fold(content ->> 'childHeard') = platform.fold(:heard)
        order by reviewed_on desc limit 1""").param("case", id.value()).param("by", officer).param("visits", content.visits()).param("changes", content.changes())
        .param("heard", content.childHeard()).query(LocalDate.class).optional();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void report(ChildCaseId id, UUID key, YearMonth month, LocalDate on, boolean safe, AftercareContent content, By by, Instant at) {
    jdbc.sql("""
        insert into childprotection.aftercare_report (id, one_time_key, case_id, month, reported_on, safe, content, written_by, written_by_name, written_at)
        values (gen_random_uuid(), :key, :case, :month, :on, :safe, :content, :by, :byName, :at)""").param("key", key).param("case", id.value())
        .param("month", month.atDay(1)).param("on", on).param("safe", safe).param("content", json(content)).param("by", by.id()).param("byName", by.name())
        .param("at", at.atOffset(ZoneOffset.UTC)).update();
  }

  private static Object json(Object document) {
    return DocumentColumn.jsonb(CaseJson.text(document));
  }

  private static ProtectionPlan plan(ResultSet row, int n) throws SQLException {
    var contract = row.getString("contract");
    return new ProtectionPlan(row.getObject("id", UUID.class), row.getInt("number"), ProtectionPlan.State.valueOf(row.getString("state")),
        CaseJson.read(row.getString("content"), PlanContent.class), row.getObject("written_by", UUID.class), row.getString("written_by_name"),
        Columns.instant(row, "written_at"), row.getString("decided_by_name"), row.getObject("decided_at") == null ? null : Columns.instant(row, "decided_at"),
        row.getString("returned_for"), contract == null ? null : CaseJson.read(contract, FamilyContract.class), row.getObject("told_on", LocalDate.class));
  }
}
