package ro.reazem.worklist.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.security.Officer;
import ro.reazem.worklist.sight.CaseWords;
import ro.reazem.worklist.sight.Sight;

/** Running deadlines and open tasks of an officer between two days, without the name of anybody: a calendar program may keep them. */
@Component
class AgendaRegister {

  private static final int MOST = 1000;

  private final JdbcClient jdbc;
  private final Sight sight;
  private final CaseWords words;

  AgendaRegister(JdbcClient jdbc, Sight sight, CaseWords words) {
    this.jdbc = jdbc;
    this.sight = sight;
    this.words = words;
  }

  /**
   * An entry of the calendar.
   *
   * @param number the case, empty for a task about none
   */
  record Entry(UUID id, LocalDate day, @Nullable Instant at, boolean task, String title, String number, String path) {}

  List<Entry> between(Officer officer, LocalDate from, LocalDate until) {
    return sight.bind(jdbc.sql("""
        select d.id, d.due_on, d.due_at, d.rule as title, false as task, c.context, c.kind, c.number, c.path
        from worklist.known_deadline d join worklist.known_case c on c.context = d.context and c.id = d.case_id
        where d.running and d.responsible_id = any (:officers) and d.due_on between :from and :until and\s""" + Sight.OF + """

        union all
        select t.id, t.due_on, null, t.title, true, c.context, c.kind, c.number, c.path
        from worklist.task t left join worklist.known_case c on c.context = t.context and c.id = t.case_id and\s""" + Sight.OF + """

        where t.officer_id = any (:officers) and t.done_at is null and t.due_on between :from and :until
        order by due_on, due_at nulls first, id limit :most"""), officer).param("from", from).param("until", until).param("most", MOST)
        .query(this::entry).list();
  }

  private Entry entry(ResultSet row, int n) throws SQLException {
    boolean task = row.getBoolean("task");
    var at = row.getObject("due_at", OffsetDateTime.class);
    var context = row.getString("context");
    return new Entry(row.getObject("id", UUID.class), row.getObject("due_on", LocalDate.class), at == null ? null : at.toInstant(), task,
        task ? row.getString("title") : words.term(context, row.getString("title")),
        context == null ? "" : words.kind(context, row.getString("kind")) + " " + row.getString("number"),
        context == null ? "/tasks" : row.getString("path"));
  }
}
