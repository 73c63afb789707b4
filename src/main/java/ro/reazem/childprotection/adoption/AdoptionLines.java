package ro.reazem.childprotection.adoption;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.platform.security.Officer;

/** What was done in a file of adoption, line by line (istoricul dosarului de adopție); lines are only added, and no other module shows them. */
@Component
public class AdoptionLines {

  private final JdbcClient jdbc;
  private final Clock clock;

  AdoptionLines(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * One line.
   *
   * @param paper the act, judgment or report it rests on; may be empty
   */
  public record Line(String act, LocalDate on, String paper, String note, String byName, Instant at) {}

  @Transactional(propagation = Propagation.MANDATORY)
  public void add(UUID file, Enum<?> act, LocalDate on, String paper, String note, Officer by) {
    jdbc.sql("""
        insert into childprotection.adoption_line (id, file_id, position, act, on_day, paper, note, recorded_by, recorded_by_name, recorded_at)
        select :id, :file, coalesce(max(position), 0) + 1, :act, :on, :paper, :note, :by, :byName, :at
        from childprotection.adoption_line where file_id = :file""").param("id", UUID.randomUUID()).param("file", file).param("act", act.name())
        .param("on", on).param("paper", paper).param("note", note).param("by", by.id()).param("byName", by.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  /** The newest first. */
  public List<Line> of(UUID file) {
    return jdbc.sql("select * from childprotection.adoption_line where file_id = :file order by position desc").param("file", file)
        .query((row, n) -> new Line(row.getString("act"), row.getObject("on_day", LocalDate.class), row.getString("paper"), row.getString("note"),
            row.getString("recorded_by_name"), row.getObject("recorded_at", OffsetDateTime.class).toInstant())).list();
  }

  /** How often an act was recorded since a day, that day included. */
  public int count(UUID file, Enum<?> act, LocalDate since) {
    return jdbc.sql("select count(*) from childprotection.adoption_line where file_id = :file and act = :act and on_day >= :since").param("file", file)
        .param("act", act.name()).param("since", since).query(Integer.class).single();
  }
}
