package ro.reazem.people.change;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was done to a record, when and by whom; entries are only ever added. */
@Component
public class Chronicle {

  private static final int SHOWN = 200;

  private final JdbcClient jdbc;
  private final Clock clock;

  Chronicle(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * One thing that was done.
   *
   * @param act message key without the prefix people.act
   * @param field message key of what changed, empty when the act says it all
   */
  public record Line(Instant at, String officerName, String act, String field, String before, String after) {}

  public void note(UUID subject, String act, By by) {
    note(subject, act, "", "", "", by);
  }

  public void note(UUID subject, String act, String field, String before, String after, By by) {
    jdbc.sql("""
        insert into people.record_change (subject_id, at, officer_id, officer_name, act, field, before, after)
        values (:subject, :at, :officer, :name, :act, :field, :before, :after)""")
        .param("subject", subject).param("at", Timestamp.from(clock.instant())).param("officer", by.officerId())
        .param("name", by.name()).param("act", act).param("field", field).param("before", before).param("after", after)
        .update();
  }

  /** The latest entries, newest first. */
  public List<Line> of(UUID subject) {
    return jdbc.sql("""
        select at, officer_name, act, field, before, after from people.record_change where subject_id = :subject
        order by id desc limit :shown""").param("subject", subject).param("shown", SHOWN).query(Line.class).list();
  }
}
