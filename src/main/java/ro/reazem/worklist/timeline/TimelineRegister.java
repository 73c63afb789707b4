package ro.reazem.worklist.timeline;

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

/** What happened in the cases about a person, newest first; a case the reader may not see leaves no trace, not even in a count. */
@Component
class TimelineRegister {

  /** A note withdrawn from its case leaves no trace, and its withdrawal none either. */
  private static final String STANDS = """
      l.act <> 'noteWithdrawn' and (l.act <> 'noted' or not exists (select from worklist.timeline_line w where w.context = l.context
        and w.case_id = l.case_id and w.act = 'noteWithdrawn' and w.mark = l.mark))""";

  private final JdbcClient jdbc;
  private final Sight sight;
  private final CaseWords words;

  TimelineRegister(JdbcClient jdbc, Sight sight, CaseWords words) {
    this.jdbc = jdbc;
    this.sight = sight;
    this.words = words;
  }

  /** One thing that happened. */
  record Line(Instant at, String title, String text, String number, String domain, String path, @Nullable String by) {}

  List<Line> of(Officer reader, UUID person, int most) {
    return sight.bind(jdbc.sql("""
        select l.happened_at, l.act, l.stage, l.rule, l.note, l.due_on, c.context, c.kind, c.number, c.path, o.name as by_name
        from worklist.known_case c
        cross join lateral (select * from worklist.timeline_line l where l.context = c.context and l.case_id = c.id and\s""" + STANDS + """

          order by l.happened_at desc, l.id desc limit :most) as l
        left join directory.officer o on o.id = l.officer_id
        where c.person_ids @> array[:person::uuid] and\s""" + Sight.OF + " order by l.happened_at desc, l.id desc limit :most"), reader)
        .param("person", person).param("most", most).query(this::line).list();
  }

  private Line line(ResultSet row, int n) throws SQLException {
    var context = row.getString("context");
    var rule = row.getString("rule");
    var act = row.getString("act");
    return new Line(row.getObject("happened_at", OffsetDateTime.class).toInstant(), words.act(act),
        act.equals("noted") ? words.noted(row.getString("note"), row.getObject("due_on", LocalDate.class))
            : !rule.isEmpty() ? words.term(context, rule, act, row.getString("note"))
            : row.getString("stage").isEmpty() ? "" : words.stage(context, row.getString("stage")),
        words.kind(context, row.getString("kind")) + " " + row.getString("number"), words.domain(context), row.getString("path"),
        row.getString("by_name"));
  }
}
