package ro.reazem.worklist.day;

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

/** What waits for one officer: running deadlines of their cases by day, and the cases themselves. */
@Component
class DayRegister {

  /** The columns of a case in a list; p is the main person. */
  static final String CASE = """
      c.context, c.id, c.number, c.kind, c.status, c.stage, c.opened_on, c.subject, c.path, cardinality(c.person_ids) as persons,
        p.display_name, p.born_on""";

  private final JdbcClient jdbc;
  private final Sight sight;
  private final CaseWords words;
  private final Clock clock;

  DayRegister(JdbcClient jdbc, Sight sight, CaseWords words, Clock clock) {
    this.jdbc = jdbc;
    this.sight = sight;
    this.words = words;
    this.clock = clock;
  }

  /** How many deadlines of a context end on a day, how many tasks do, or how many visits and meetings are planned for it. */
  record DayCount(LocalDate day, String context, int count) {}

  /** Days of one group, the last included. */
  record Span(LocalDate from, LocalDate until) {

    boolean has(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(until);
    }
  }

  /** One running deadline, open task or planned visit. */
  record Line(UUID id, LocalDate dueOn, @Nullable Instant dueAt, boolean appointment, String title, String basis, String who, String number,
      String path) {}

  /** One open case with the deadline that ends next. */
  record CaseLine(String number, String who, @Nullable LocalDate bornOn, String kind, String stage, String status, LocalDate openedOn,
      @Nullable LocalDate nextOn, String nextTerm, String path) {}

  /** The first of the officer's open cases, and how many there are. */
  record Cases(List<CaseLine> first, int total) {}

  /** Everything due until a day, overdue included; what was planned for a day that has passed is over. */
  List<DayCount> counts(Officer officer, LocalDate until) {
    return sight.bind(jdbc.sql("""
        select d.due_on, d.context, count(*) as n from worklist.known_deadline d
        where d.running and d.responsible_id = any (:officers) and d.due_on <= :until""" + Sight.DEADLINE_UNLESS_BARRED + """

        group by d.due_on, d.context
        union all
        select t.due_on, 'task', count(*) from worklist.task t where t.officer_id = any (:officers) and t.done_at is null and t.due_on <= :until
        group by t.due_on
        union all
        select (a.starts_at at time zone :zone)::date, 'appointment', count(*) from worklist.known_appointment a
        where a.planned and a.officer_ids && :officers and (a.context || ' ' || a.case_id) <> all (:barred::text[])
          and a.starts_at >= :today::timestamp at time zone :zone and a.starts_at < (:until::date + 1)::timestamp at time zone :zone
        group by 1
        order by due_on, context"""), officer).param("until", until).param("today", LocalDate.now(clock)).param("zone", clock.getZone().getId())
        .query((row, n) -> new DayCount(row.getObject("due_on", LocalDate.class), row.getString("context"), row.getInt("n"))).list();
  }

  /** Running deadlines of the officer's cases within each of the spans, the first to end first, at most so many of each span. */
  List<Line> lines(Officer officer, List<Span> spans, int most) {
    return within(officer, spans, most, "select d.due_on as line_on, d.id as line_id, d.id, d.due_on, d.due_at, d.rule, d.act, d.article, d.length, "
        + "d.unit, " + CASE + """

        from worklist.known_deadline d join worklist.known_case c on c.context = d.context and c.id = d.case_id
        left join directory.person p on p.id = c.person_ids[1]
        where d.running and d.responsible_id = any (:officers) and d.due_on between span.from_on and span.until_on and\s""" + Sight.OF)
        .query((row, n) -> line(row)).list();
  }

  /** Open tasks and planned visits of the officer, the same; one about a case that is out of sight names it not. */
  List<Line> plans(Officer officer, List<Span> spans, int most) {
    return within(officer, spans, most, "select t.due_on as line_on, t.id as line_id, t.id, t.due_on, null::timestamptz as due_at, 0 as minutes, "
        + "t.title, t.note, " + CASE + """

        from worklist.task t left join worklist.known_case c on c.context = t.context and c.id = t.case_id and\s""" + Sight.OF + """

        left join directory.person p on p.id = c.person_ids[1]
        where t.officer_id = any (:officers) and t.done_at is null and t.due_on between span.from_on and span.until_on
        union all
        select (a.starts_at at time zone :zone)::date, a.id, a.id, (a.starts_at at time zone :zone)::date, a.starts_at, a.minutes,
          a.kind, '',\s""" + CASE + """

        from worklist.known_appointment a left join worklist.known_case c on c.context = a.context and c.id = a.case_id and\s""" + Sight.OF + """

        left join directory.person p on p.id = c.person_ids[1]
        where a.planned and a.officer_ids && :officers and (a.context || ' ' || a.case_id) <> all (:barred::text[])
          and a.starts_at >= greatest(span.from_on, :today)::timestamp at time zone :zone
          and a.starts_at < (span.until_on + 1)::timestamp at time zone :zone""").param("today", LocalDate.now(clock))
        .param("zone", clock.getZone().getId()).query((row, n) -> plan(row)).list();
  }

  private Line plan(ResultSet row) throws SQLException {
    boolean named = row.getString("number") != null;
    var at = row.getObject("due_at", OffsetDateTime.class);
    boolean appointment = at != null;
    return new Line(row.getObject("id", UUID.class), row.getObject("due_on", LocalDate.class), appointment ? at.toInstant() : null, appointment,
        appointment ? words.appointment(row.getString("title")) : row.getString("title"),
        appointment ? words.say("worklist.calendar.minutes", row.getInt("minutes")) : row.getString("note"), named ? words.who(row) : "",
        named ? number(row) : "", named ? row.getString("path") : appointment ? "/worklist/calendar" : "/tasks");
  }

  private JdbcClient.StatementSpec within(Officer officer, List<Span> spans, int most, String lines) {
    return sight.bind(jdbc.sql("select line.* from unnest(cast(:froms as date[]), cast(:untils as date[])) as span (from_on, until_on) "
        + "cross join lateral (" + lines + " order by line_on, line_id limit :most) as line order by line.line_on, line.line_id"), officer)
        .param("froms", spans.stream().map(span -> span.from().toString()).toArray(String[]::new))
        .param("untils", spans.stream().map(span -> span.until().toString()).toArray(String[]::new)).param("most", most);
  }

  /**
   * The officer's open cases, that with the next deadline first. They are put in order and counted from indexes alone; whoever answers for a case
   * may see it unless it is barred. The deadlines of a case bear who answers for it.
   */
  Cases cases(Officer officer, int most) {
    int[] total = new int[1];
    var first = sight.bind(jdbc.sql("select " + CASE + """
        , k.next_on, k.total, (select d.rule from worklist.known_deadline d where d.context = k.context and d.case_id = k.id and d.running
          order by d.due_on limit 1) as next_rule
        from (select c.context, c.id, c.opened_on, d.next_on, count(*) over () as total from worklist.known_case c
          left join (select context, case_id, min(due_on) as next_on from worklist.known_deadline where running and responsible_id = any (:officers)
            group by context, case_id) d on d.context = c.context and d.case_id = c.id
          where c.responsible_id = any (:officers) and c.status <> 'CLOSED'""" + Sight.UNLESS_BARRED + """

          order by d.next_on nulls last, c.opened_on, c.id limit :most) k
        join worklist.known_case c on c.context = k.context and c.id = k.id left join directory.person p on p.id = c.person_ids[1]
        order by k.next_on nulls last, k.opened_on, k.id"""), officer).param("most", most).query((row, n) -> {
          total[0] = row.getInt("total");
          return caseLine(row);
        }).list();
    return new Cases(first, total[0]);
  }

  private Line line(ResultSet row) throws SQLException {
    var at = row.getObject("due_at", OffsetDateTime.class);
    var context = row.getString("context");
    return new Line(row.getObject("id", UUID.class), row.getObject("due_on", LocalDate.class), at == null ? null : at.toInstant(),
        false, words.term(context, row.getString("rule")), words.basis(row.getInt("length"), row.getString("unit"), row.getString("act"),
        row.getString("article")), words.who(row), number(row), row.getString("path"));
  }

  private CaseLine caseLine(ResultSet row) throws SQLException {
    var context = row.getString("context");
    var rule = row.getString("next_rule");
    return new CaseLine(row.getString("number"), words.who(row), row.getObject("born_on", LocalDate.class),
        words.kind(context, row.getString("kind")), words.stage(context, row.getString("stage")), row.getString("status"),
        row.getObject("opened_on", LocalDate.class), row.getObject("next_on", LocalDate.class),
        rule == null ? "" : words.term(context, rule), row.getString("path"));
  }

  private String number(ResultSet row) throws SQLException {
    return words.kind(row.getString("context"), row.getString("kind")) + " " + row.getString("number");
  }
}
