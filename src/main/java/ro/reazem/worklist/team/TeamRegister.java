package ro.reazem.worklist.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.security.Officer;
import ro.reazem.worklist.sight.CaseWords;
import ro.reazem.worklist.sight.Sight;

/**
 * What a head sees of one unit: load and deadlines per worker, cases nobody answers for, and how deadlines of each kind used to end; a case that
 * is hidden from them is in no count.
 */
@Component
class TeamRegister {

  private static final String UNIT = " in (select pair.context from unnest(:headed::text[]) as held (line) "
      + "cross join lateral (select split_part(held.line, ' ', 1) as context, split_part(held.line, ' ', 2)::uuid as unit_id) as pair "
      + "where pair.unit_id = :unit)";

  private final JdbcClient jdbc;
  private final Sight sight;
  private final CaseWords words;

  TeamRegister(JdbcClient jdbc, Sight sight, CaseWords words) {
    this.jdbc = jdbc;
    this.sight = sight;
    this.words = words;
  }

  /** A unit the officer heads in some context. */
  record Unit(UUID id, String name) {}

  /** One worker of the unit; the load counts their open cases of the unit. */
  record Worker(@Nullable UUID id, String name, String jobTitle, int cases, int late, int today, int week) {}

  /** A deadline of the unit that was missed or ends soon. */
  record Line(LocalDate dueOn, String title, String basis, String number, String responsible, String path) {}

  /** How many deadlines of a kind end soon, and how those of the last year ended: met late among all met. */
  record Outlook(String title, int due, int met, int late) {

    /** How many will probably be missed, when it goes on as it went; rounded up. */
    public int expected() {
      return met == 0 ? 0 : (due * late + met - 1) / met;
    }
  }

  List<Unit> units(Officer head) {
    return jdbc.sql("""
        select distinct u.id, u.name from directory.unit u join unnest(:headed::text[]) as held (line)
          on u.id = split_part(held.line, ' ', 2)::uuid where u.active order by u.name, u.id""").param("headed", sight.headed(head))
        .query(Unit.class).list();
  }

  List<Worker> workers(Officer head, UUID unit, LocalDate today, LocalDate sunday) {
    return sight.bind(jdbc.sql("""
        with load as (select c.responsible_id, count(*) as cases from worklist.known_case c
            where c.unit_id = :unit and c.status <> 'CLOSED' and c.context""" + UNIT + Sight.UNLESS_BARRED + """

            group by c.responsible_id),
          due as (select d.responsible_id, count(*) filter (where d.due_on < :today) as late, count(*) filter (where d.due_on = :today) as today,
            count(*) filter (where d.due_on > :today) as week from worklist.known_deadline d
            where d.running and d.unit_id = :unit and d.due_on <= :sunday and d.context""" + UNIT + Sight.DEADLINE_UNLESS_BARRED + """

            group by d.responsible_id)
        select o.id, o.name, o.job_title, coalesce(load.cases, 0) as cases, coalesce(due.late, 0) as late, coalesce(due.today, 0) as today,
          coalesce(due.week, 0) as week
        from directory.officer o left join load on load.responsible_id = o.id left join due on due.responsible_id = o.id
        where o.unit_id = :unit and o.active or load.cases > 0
        union all select null, '', '', coalesce((select cases from load where responsible_id is null), 0), coalesce(late, 0), coalesce(today, 0),
          coalesce(week, 0) from (select) as nobody left join due on due.responsible_id is null
        order by name, id"""), head)
        .param("headed", sight.headed(head)).param("unit", unit).param("today", today).param("sunday", sunday)
        .query((row, n) -> new Worker(row.getObject("id", UUID.class), row.getString("name"), row.getString("job_title"), row.getInt("cases"),
            row.getInt("late"), row.getInt("today"), row.getInt("week"))).list();
  }

  /** Missed deadlines and those of today, the oldest first. */
  List<Line> pressing(Officer head, UUID unit, LocalDate until, int most) {
    return sight.bind(jdbc.sql("""
        select d.due_on, d.context, d.rule, d.length, d.unit, d.act, d.article, c.number, c.kind, coalesce(o.name, '') as responsible, c.path
        from worklist.known_deadline d join worklist.known_case c on c.context = d.context and c.id = d.case_id
        left join directory.officer o on o.id = d.responsible_id
        where d.running and d.unit_id = :unit and d.due_on <= :until and d.context""" + UNIT + Sight.DEADLINE_UNLESS_BARRED + """

        order by d.due_on, d.id limit :most"""), head).param("headed", sight.headed(head)).param("unit", unit).param("until", until)
        .param("most", most).query(this::line).list();
  }

  List<Outlook> outlook(Officer head, UUID unit, LocalDate today, LocalDate until) {
    return sight.bind(jdbc.sql("""
        select due.context, due.rule, due.n as due, past.met, past.late
        from (select d.context, d.rule, count(*) as n from worklist.known_deadline d
          where d.running and d.unit_id = :unit and d.due_on between :today and :until and d.context""" + UNIT + Sight.DEADLINE_UNLESS_BARRED + """

          group by d.context, d.rule) as due
        cross join lateral (select count(*) as met, count(*) filter (where met_on > due_on) as late from (select met_on, due_on
          from worklist.known_deadline p where p.context = due.context and p.rule = due.rule and p.met_on > :yearAgo limit 5000) as sample) as past
        order by due.n desc, due.context, due.rule limit 20"""), head).param("headed", sight.headed(head)).param("unit", unit).param("today", today)
        .param("until", until).param("yearAgo", today.minusYears(1))
        .query((row, n) -> new Outlook(words.term(row.getString("context"), row.getString("rule")), row.getInt("due"), row.getInt("met"),
            row.getInt("late"))).list();
  }

  private Line line(ResultSet row, int n) throws SQLException {
    var context = row.getString("context");
    return new Line(row.getObject("due_on", LocalDate.class), words.term(context, row.getString("rule")), words.basis(row.getInt("length"),
        row.getString("unit"), row.getString("act"), row.getString("article")), words.kind(context, row.getString("kind")) + " "
        + row.getString("number"), row.getString("responsible"), row.getString("path"));
  }
}
