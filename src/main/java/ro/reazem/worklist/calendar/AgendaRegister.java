package ro.reazem.worklist.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
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

/** Running deadlines, open tasks and planned visits of an officer between two days, without the name of anybody: a calendar program may keep them. */
@Component
class AgendaRegister {

  private static final int MOST = 1000;

  private final JdbcClient jdbc;
  private final Sight sight;
  private final CaseWords words;
  private final Clock clock;

  AgendaRegister(JdbcClient jdbc, Sight sight, CaseWords words, Clock clock) {
    this.jdbc = jdbc;
    this.sight = sight;
    this.words = words;
    this.clock = clock;
  }

  /**
   * An entry of the calendar.
   *
   * @param minutes how long an appointment takes; 0 for everything else
   * @param number the case, empty for a task about none
   */
  record Entry(UUID id, LocalDate day, @Nullable Instant at, int minutes, boolean task, String title, String number, String path) {}

  List<Entry> between(Officer officer, LocalDate from, LocalDate until) {
    return sight.bind(jdbc.sql("""
        select d.id, d.due_on, d.due_at, 0 as minutes, d.rule as title, 'DEADLINE' as what, c.context, c.kind, c.number, c.path
        from worklist.known_deadline d join worklist.known_case c on c.context = d.context and c.id = d.case_id
        where d.running and d.responsible_id = any (:officers) and d.due_on between :from and :until and\s""" + Sight.OF + """

        union all
        select t.id, t.due_on, null, 0, t.title, 'TASK', c.context, c.kind, c.number, c.path
        from worklist.task t left join worklist.known_case c on c.context = t.context and c.id = t.case_id and\s""" + Sight.OF + """

        where t.officer_id = any (:officers) and t.done_at is null and t.due_on between :from and :until
        union all
        select a.id, (a.starts_at at time zone :zone)::date, a.starts_at, a.minutes, a.kind, 'APPOINTMENT', c.context, c.kind, c.number, c.path
        from worklist.known_appointment a left join worklist.known_case c on c.context = a.context and c.id = a.case_id and\s""" + Sight.OF + """

        where a.planned and a.officer_ids && :officers and a.starts_at >= (:from::date)::timestamp at time zone :zone
          and a.starts_at < (:until::date + 1)::timestamp at time zone :zone
        order by due_on, due_at nulls first, id limit :most"""), officer).param("from", from).param("until", until).param("most", MOST)
        .param("zone", clock.getZone().getId()).query(this::entry).list();
  }

  private Entry entry(ResultSet row, int n) throws SQLException {
    var what = row.getString("what");
    var title = row.getString("title");
    var at = row.getObject("due_at", OffsetDateTime.class);
    var context = row.getString("context");
    return new Entry(row.getObject("id", UUID.class), row.getObject("due_on", LocalDate.class), at == null ? null : at.toInstant(),
        row.getInt("minutes"), what.equals("TASK"), switch (what) {
          case "TASK" -> title;
          case "APPOINTMENT" -> words.appointment(title);
          default -> words.term(context, title);
        }, context == null ? "" : words.kind(context, row.getString("kind")) + " " + row.getString("number"),
        context != null ? row.getString("path") : what.equals("TASK") ? "/tasks" : "/worklist/calendar");
  }
}
