package ro.reazem.worklist.task;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.worklist.sight.CaseWords;

/** The rules of the institution that make tasks, such as one fourteen days before a review (reguli de sarcini). */
@Component
class TaskRules {

  private final JdbcClient jdbc;
  private final CaseWords words;
  private final Clock clock;

  TaskRules(JdbcClient jdbc, CaseWords words, Clock clock) {
    this.jdbc = jdbc;
    this.words = words;
    this.clock = clock;
  }

  /** A rule. */
  record TaskRule(UUID id, String term, int daysBefore, String title, boolean active) {}

  /** A kind of deadline that a case has or had. */
  record Kind(String context, String rule, String label) {}

  List<TaskRule> all() {
    return jdbc.sql("select * from worklist.task_rule order by context, rule, days_before desc, id limit 500")
        .query((row, n) -> new TaskRule(row.getObject("id", UUID.class), label(row.getString("context"), row.getString("rule")),
            row.getInt("days_before"), row.getString("title"), row.getBoolean("active"))).list();
  }

  /** Kinds of deadlines met with so far, each found by one step through the index. */
  List<Kind> kinds() {
    return jdbc.sql("""
        with recursive kind (context, rule) as (
          (select context, rule from worklist.known_deadline where running order by context, rule limit 1)
          union all
          select next.context, next.rule from kind cross join lateral (select d.context, d.rule from worklist.known_deadline d
            where d.running and (d.context, d.rule) > (kind.context, kind.rule) order by d.context, d.rule limit 1) as next)
        select context, rule from kind limit 200""")
        .query((row, n) -> new Kind(row.getString("context"), row.getString("rule"), label(row.getString("context"), row.getString("rule")))).list();
  }

  /** Enters a rule, or gives the same one another text and switches it on. */
  @Transactional
  void keep(String context, String rule, int daysBefore, String title, UUID by) {
    jdbc.sql("""
        insert into worklist.task_rule (id, context, rule, days_before, title, active, kept_by, kept_at)
        values (:id, :context, :rule, :days, :title, true, :by, :now)
        on conflict (context, rule, days_before) do update set title = excluded.title, active = true, kept_by = excluded.kept_by,
          kept_at = excluded.kept_at""").param("id", UUID.randomUUID()).param("context", context).param("rule", rule).param("days", daysBefore)
        .param("title", title).param("by", by).param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  @Transactional
  void stop(UUID id, UUID by) {
    jdbc.sql("update worklist.task_rule set active = false, kept_by = :by, kept_at = :now where id = :id").param("id", id).param("by", by)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  private String label(String context, String rule) {
    return words.term(context, rule) + " · " + words.domain(context);
  }
}
