package ro.reazem.financialaid.history;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The feed of one request or right (istoricul dosarului); lines are only ever added. */
@Component
public class History {

  private static final int NEWEST = 200;

  private final JdbcClient jdbc;

  History(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void add(UUID subject, UUID officer, String officerName, String act, String note, Instant at) {
    jdbc.sql("""
        insert into financialaid.history_line (subject_id, happened_at, officer_id, officer_name, act, note)
        values (:subject, :at, :officer, :name, :act, :note)""")
        .param("subject", subject).param("at", at.atOffset(ZoneOffset.UTC)).param("officer", officer)
        .param("name", officerName).param("act", act).param("note", note).update();
  }

  /** The newest lines of some subjects. */
  public List<HistoryLine> of(UUID... subjects) {
    return jdbc.sql("""
        select happened_at, officer_name, act, note from financialaid.history_line
        where subject_id = any(:subjects) order by happened_at desc, id desc limit :limit""")
        .param("subjects", subjects).param("limit", NEWEST)
        .query((row, number) -> new HistoryLine(row.getTimestamp("happened_at").toInstant(), row.getString("officer_name"),
            row.getString("act"), row.getString("note"))).list();
  }
}
