package ro.reazem.worklist.known;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.jdbc.JsonRows;

/** The lines of all cases (istoricul cazurilor), and the officers whom a line concerns. An event delivered again adds nothing. */
@Component("worklistTimeline")
class Timeline {

  private final JdbcClient jdbc;

  Timeline(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** @param concerned who is to read of it, unless they did it themselves */
  void add(TimelineLine line, List<UUID> concerned) {
    jdbc.sql("""
        with added as (
          insert into worklist.timeline_line (context, case_id, act, mark, happened_at, officer_id, stage, rule, due_on, note)
          values (:context, :id, :act, :mark, :at, :officer, :stage, :rule, :dueOn, :note)
          on conflict (context, case_id, act, mark) do nothing returning id)
        insert into worklist.notice (officer_id, line_id)
        select officer_id, added.id from added, unnest(:concerned::uuid[]) as officer_id
        where officer_id is distinct from :officer::uuid""")
        .param("context", line.ref().context()).param("id", line.ref().id()).param("act", line.act()).param("mark", line.mark())
        .param("at", line.at().atOffset(ZoneOffset.UTC)).param("officer", line.byOfficer()).param("stage", line.stage())
        .param("rule", line.rule()).param("dueOn", line.dueOn()).param("note", line.note())
        .param("concerned", concerned.toArray(UUID[]::new)).update();
  }

  /** Lines about many cases, of which nobody is told one by one. */
  void add(List<TimelineLine> lines) {
    jdbc.sql("""
        insert into worklist.timeline_line (context, case_id, act, mark, happened_at, officer_id, stage, rule, due_on, note)
        select context, case_id, act, mark, happened_at, officer_id, stage, rule, due_on, note
        from json_populate_recordset(null::worklist.timeline_line, cast(:rows as json)) order by context, case_id
        on conflict (context, case_id, act, mark) do nothing""").param("rows", JsonRows.of(lines, line -> JsonRows.row(
            "context", line.ref().context(), "case_id", line.ref().id(), "act", line.act(), "mark", line.mark(), "happened_at", line.at(),
            "officer_id", line.byOfficer(), "stage", line.stage(), "rule", line.rule(), "due_on", line.dueOn() == null ? null : line.dueOn().toString(),
            "note", line.note()))).update();
  }
}
