package ro.reazem.childprotection.childcase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happened to a case, line by line (istoricul dosarului); lines are only ever added. */
@Component
class CaseLog {

  private static final int NEWEST = 200;

  private final JdbcClient jdbc;

  CaseLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One line of it.
   *
   * @param act code of what was done; the message key is childprotection.history.code
   */
  public record Line(String act, String note, String byName, Instant at) {}

  @Transactional(propagation = Propagation.MANDATORY)
  public void add(ChildCaseId id, String act, String note, By by, Instant at) {
    jdbc.sql("""
        insert into childprotection.case_line (case_id, position, act, note, performed_by, performed_by_name, performed_at)
        select :id, coalesce(max(position), 0) + 1, :act, :note, :by, :byName, :at from childprotection.case_line where case_id = :id""")
        .param("id", id.value()).param("act", act).param("note", note).param("by", by.id()).param("byName", by.name())
        .param("at", at.atOffset(ZoneOffset.UTC)).update();
  }

  /** The newest first. */
  public List<Line> of(ChildCaseId id) {
    return jdbc.sql("select * from childprotection.case_line where case_id = :id order by position desc limit " + NEWEST).param("id", id.value())
        .query(CaseLog::line).list();
  }

  private static Line line(ResultSet row, int n) throws SQLException {
    return new Line(row.getString("act"), row.getString("note"), row.getString("performed_by_name"),
        row.getObject("performed_at", OffsetDateTime.class).toInstant());
  }
}
