package ro.reazem.childprotection.disability;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childcase.CaseJson;
import ro.reazem.platform.security.Officer;

/** Plans, reports on them and school orientations (planuri, rapoarte, orientări); a version is never changed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlanTable {

  private final JdbcClient jdbc;

  PlanTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A version of the plan. */
  record Version(UUID id, int number, RehabilitationPlan content, @Nullable LocalDate familySignedOn, String byName) {}

  /**
   * A report on the plan.
   *
   * @param progress from none (0) to reached (3)
   */
  record Report(LocalDate reportedOn, int progress, String findings, String byName) {}

  UUID add(UUID file, RehabilitationPlan plan, Officer by, Instant at) {
    var id = UUID.randomUUID();
    written("""
        insert into childprotection.disability_plan (id, file_id, number, since, content, written_by, written_by_name, written_at)
        select :id, :file, coalesce(max(number), 0) + 1, :since, cast(:content as jsonb), :by, :byName, :at
        from childprotection.disability_plan where file_id = :file""", id, file, by, at).param("since", plan.since()).param("content", CaseJson.text(plan)).update();
    return id;
  }

  void sign(UUID plan, LocalDate on) {
    jdbc.sql("update childprotection.disability_plan set family_signed_on = :on where id = :id").param("on", on).param("id", plan).update();
  }

  UUID add(UUID file, UUID plan, Report report, Officer by, Instant at) {
    var id = UUID.randomUUID();
    written("""
        insert into childprotection.disability_plan_report (id, file_id, plan_id, reported_on, progress, findings, written_by, written_by_name, written_at)
        values (:id, :file, :plan, :on, :progress, :findings, :by, :byName, :at)""", id, file, by, at).param("plan", plan).param("on", report.reportedOn())
        .param("progress", report.progress()).param("findings", report.findings()).update();
    return id;
  }

  void add(UUID file, Orientation one, Officer by, Instant at) {
    written("""
        insert into childprotection.disability_orientation (id, file_id, number, issuer, kind, issued_on, valid_until, recorded_by, recorded_by_name, recorded_at)
        values (:id, :file, :number, :issuer, :kind, :issued, :until, :by, :byName, :at)""", UUID.randomUUID(), file, by, at).param("number", one.number())
        .param("issuer", one.issuer()).param("kind", one.kind().name()).param("issued", one.issuedOn()).param("until", one.until()).update();
  }

  /** The newest version first. */
  @Transactional(propagation = Propagation.SUPPORTS)
  List<Version> plans(UUID file) {
    return jdbc.sql("select * from childprotection.disability_plan where file_id = :file order by number desc").param("file", file)
        .query((row, n) -> new Version(row.getObject("id", UUID.class), row.getInt("number"), CaseJson.read(row.getString("content"), RehabilitationPlan.class),
            row.getObject("family_signed_on", LocalDate.class), row.getString("written_by_name"))).list();
  }

  @Transactional(propagation = Propagation.SUPPORTS)
  List<Report> reports(UUID file) {
    return jdbc.sql("""
        select reported_on, progress, findings, written_by_name as by_name from childprotection.disability_plan_report where file_id = :file
        order by reported_on desc, written_at desc""").param("file", file).query(Report.class).list();
  }

  @Transactional(propagation = Propagation.SUPPORTS)
  List<Orientation> orientations(UUID file) {
    return jdbc.sql("select * from childprotection.disability_orientation where file_id = :file order by issued_on desc, number").param("file", file)
        .query((row, n) -> new Orientation(row.getString("number"), row.getString("issuer"), OrientationKind.valueOf(row.getString("kind")),
            row.getObject("issued_on", LocalDate.class), row.getObject("valid_until", LocalDate.class))).list();
  }

  private JdbcClient.StatementSpec written(String sql, UUID id, UUID file, Officer by, Instant at) {
    return jdbc.sql(sql).param("id", id).param("file", file).param("by", by.id()).param("byName", by.name()).param("at", at.atOffset(ZoneOffset.UTC));
  }
}
