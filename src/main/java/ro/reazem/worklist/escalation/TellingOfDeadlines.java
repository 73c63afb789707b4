package ro.reazem.worklist.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.platform.nodes.OneNode;
import ro.reazem.platform.parameters.LegalParameters;

/**
 * Tells of deadlines that come near and of those that were missed (escaladare), and makes the tasks that rules ask for. It catches up: everything
 * due by now that was not told of yet, once for each end, whichever node does it and however often it runs.
 */
@Component
class TellingOfDeadlines {

  private static final String WARNING = "DEADLINE_WARNING_DAYS";
  private static final int MOST_AT_ONCE = 2000;

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final LegalParameters parameters;
  private final OneNode one;
  private final Clock clock;

  TellingOfDeadlines(JdbcClient jdbc, TransactionTemplate transaction, LegalParameters parameters, OneNode one, Clock clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.parameters = parameters;
    this.one = one;
    this.clock = clock;
  }

  @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT10M")
  void catchUp() {
    one.run("worklist.escalation", () -> {
      int told;
      do {
        told = transaction.execute(status -> batch());
      } while (told >= MOST_AT_ONCE);
    });
  }

  /** One portion in one transaction. */
  private int batch() {
    var today = LocalDate.now(clock);
    var law = parameters.on(today);
    // without a figure of the institution it is the calendar day on which the law's own count ends
    int days = law.find(WARNING).map(value -> law.whole(WARNING)).orElse(0);
    int near = tell("deadlineNear", "near_told_for", "d.alarm_on <= :today::date + :days and d.due_on >= :today", today, days, false);
    int missed = tell("deadlineMissed", "missed_told_for", "(d.due_on < :today or d.due_at < :now)", today, days, true);
    return Math.max(Math.max(near, missed), tasks(today));
  }

  /** Writes the line, tells the responsible officer, and of a missed end whoever heads the unit. */
  private int tell(String act, String column, String which, LocalDate today, int days, boolean heads) {
    return jdbc.sql("""
        with due as (
          select d.id, d.context, d.case_id, d.unit_id, d.responsible_id, d.rule, d.due_on from worklist.known_deadline d
          where d.running and d.due_on <= :today::date + :days + 10 and %2$s and d.%1$s is distinct from d.due_on and d.unit_id is not null
          order by d.due_on limit :most for update skip locked),
        marked as (update worklist.known_deadline k set %1$s = due.due_on from due where k.id = due.id),
        line as (
          insert into worklist.timeline_line (context, case_id, act, mark, happened_at, rule, due_on)
          select context, case_id, :act, id || ':' || due_on, :now, rule, due_on from due
          on conflict (context, case_id, act, mark) do nothing returning id, context, case_id, mark),
        told as (
          insert into worklist.notice (officer_id, line_id)
          select due.responsible_id, line.id from line join due on due.context = line.context and due.case_id = line.case_id
            and line.mark = due.id || ':' || due.due_on
          where due.responsible_id is not null),
        escalated as (
          insert into worklist.escalation (line_id, context, unit_id)
          select line.id, due.context, due.unit_id from line join due on due.context = line.context and due.case_id = line.case_id
            and line.mark = due.id || ':' || due.due_on
          where :heads)
        select count(*) from due""".formatted(column, which)).param("act", act).param("today", today).param("days", days)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC)).param("most", MOST_AT_ONCE).param("heads", heads)
        .query(Integer.class).single();
  }

  /** The tasks of rules whose day has come, one for each deadline and rule. */
  private int tasks(LocalDate today) {
    return jdbc.sql("""
        insert into worklist.task (id, officer_id, title, note, due_on, context, case_id, source, created_at)
        select gen_random_uuid(), d.responsible_id, r.title, '', greatest(d.due_on - r.days_before, :today::date), d.context, d.case_id,
          d.id || ':' || r.id || ':' || d.due_on, :now
        from worklist.task_rule r join worklist.known_deadline d on d.context = r.context and d.rule = r.rule
          and d.due_on between :today and :today::date + r.days_before
        where r.active and d.running and d.responsible_id is not null
          and not exists (select from worklist.task t where t.source = d.id || ':' || r.id || ':' || d.due_on)
        limit :most on conflict (source) where source <> '' do nothing""").param("today", today)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC)).param("most", MOST_AT_ONCE).update();
  }
}
