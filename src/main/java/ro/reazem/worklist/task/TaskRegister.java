package ro.reazem.worklist.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.security.Officer;
import ro.reazem.worklist.sight.CaseWords;
import ro.reazem.worklist.sight.Sight;

/** The officer's tasks, and the cases they may be about. */
@Component
class TaskRegister {

  private final JdbcClient jdbc;
  private final Sight sight;
  private final CaseWords words;

  TaskRegister(JdbcClient jdbc, Sight sight, CaseWords words) {
    this.jdbc = jdbc;
    this.sight = sight;
    this.words = words;
  }

  /** One task; the case it is about is named only while the officer may see it. */
  record Line(UUID id, String title, String note, LocalDate dueOn, boolean done, boolean byRule, @Nullable String about, @Nullable String path) {}

  /** A case of the officer. */
  record Case(CaseRef ref, String label) {}

  List<Line> open(Officer officer, int most) {
    return lines(officer, "t.done_at is null order by t.due_on, t.id", most);
  }

  /** What was done lately, the last first. */
  List<Line> done(Officer officer, int most) {
    return lines(officer, "t.done_at is not null order by t.done_at desc, t.id", most);
  }

  /** The officer's open cases, to choose from. */
  List<Case> cases(Officer officer) {
    return sight.bind(jdbc.sql("""
        select c.context, c.id, c.kind, c.number, c.subject, cardinality(c.person_ids) as persons, p.display_name from worklist.known_case c
        left join directory.person p on p.id = c.person_ids[1]
        where c.responsible_id = :me and c.status <> 'CLOSED' and\s""" + Sight.OF + " order by c.opened_on desc, c.id desc limit 200"), officer)
        .query((row, n) -> new Case(new CaseRef(row.getString("context"), row.getObject("id", UUID.class)),
            words.kind(row.getString("context"), row.getString("kind")) + " " + row.getString("number") + " · " + words.who(row))).list();
  }

  private List<Line> lines(Officer officer, String which, int most) {
    return sight.bind(jdbc.sql("""
        select t.id, t.title, t.note, t.due_on, t.done_at is not null as done, t.source <> '' as by_rule, c.context, c.kind, c.number, c.path
        from worklist.task t left join worklist.known_case c on c.context = t.context and c.id = t.case_id and\s""" + Sight.OF
        + " where t.officer_id = :me and not t.dropped and " + which + " limit :most"), officer).param("most", most).query(this::line).list();
  }

  private Line line(ResultSet row, int n) throws SQLException {
    var number = row.getString("number");
    return new Line(row.getObject("id", UUID.class), row.getString("title"), row.getString("note"), row.getObject("due_on", LocalDate.class),
        row.getBoolean("done"), row.getBoolean("by_rule"),
        number == null ? null : words.kind(row.getString("context"), row.getString("kind")) + " " + number, row.getString("path"));
  }
}
