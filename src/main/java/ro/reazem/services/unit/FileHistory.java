package ro.reazem.services.unit;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.platform.security.Officer;

/** What happened to a file of social services, line by line (istoricul dosarului); lines are only ever added. */
public abstract class FileHistory {

  private static final int NEWEST = 200;

  private final JdbcClient jdbc;
  private final Clock clock;
  private final String table;

  /** @param table that keeps the lines, by file and position */
  protected FileHistory(JdbcClient jdbc, Clock clock, String table) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.table = table;
  }

  /**
   * One line of it.
   *
   * @param act code of what was done, the last word of a message key
   */
  public record Line(String act, String note, String byName, Instant at) {}

  @Transactional(propagation = Propagation.MANDATORY)
  public void add(UUID file, String act, String note, Officer by) {
    add(file, act, note, by.id(), by.name());
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void add(UUID file, String act, String note, UUID by, String byName) {
    jdbc.sql("insert into " + table + " (file_id, position, act, note, performed_by, performed_by_name, performed_at) "
        + "select :id, coalesce(max(position), 0) + 1, :act, :note, :by, :byName, :at from " + table + " where file_id = :id")
        .param("id", file).param("act", act).param("note", note).param("by", by).param("byName", byName)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  /** The newest first. */
  public List<Line> of(UUID file) {
    return jdbc.sql("select act, note, performed_by_name, performed_at from " + table + " where file_id = :id order by position desc limit " + NEWEST)
        .param("id", file).query((row, n) -> new Line(row.getString(1), row.getString(2), row.getString(3), row.getObject(4, OffsetDateTime.class).toInstant()))
        .list();
  }
}
