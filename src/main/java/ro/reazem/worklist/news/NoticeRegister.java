package ro.reazem.worklist.news;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.security.Officer;
import ro.reazem.worklist.sight.CaseWords;
import ro.reazem.worklist.sight.Sight;

/** Lines of the timeline that concern an officer; what they may no longer see is not among them and not counted. */
@Component
class NoticeRegister {

  private static final int MOST_COUNTED = 100;
  private static final String ALL = "n.read_at from worklist.notice n where n.officer_id = :me";
  /** Read from the index alone. */
  private static final String UNREAD = "null::timestamptz as read_at from worklist.notice n where n.officer_id = :me and n.read_at is null";

  /** The newest come first, as they arrived; so many keys are put in order, and what they are about is read only until there is enough. */
  private static final String FROM = """
       from (select n.line_id, %s
        union all
        select e.line_id, null from unnest(:headed::text[]) as held (pair) join worklist.escalation e
          on e.unit_id = split_part(held.pair, ' ', 2)::uuid and e.context = split_part(held.pair, ' ', 1)
        where not exists (select from worklist.notice n where n.officer_id = :me and n.line_id = e.line_id)
        order by line_id desc) as mine
      join worklist.timeline_line l on l.id = mine.line_id
      join worklist.known_case c on c.context = l.context and c.id = l.case_id and\s""" + Sight.OF;

  private final JdbcClient jdbc;
  private final Sight sight;
  private final CaseWords words;
  private final Clock clock;

  NoticeRegister(JdbcClient jdbc, Sight sight, CaseWords words, Clock clock) {
    this.jdbc = jdbc;
    this.sight = sight;
    this.words = words;
    this.clock = clock;
  }

  /** One line. */
  record Line(long id, boolean unread, String icon, String title, String text, String who, String number, String path, Instant at,
      @Nullable String by) {}

  /** How many were not read, counted up to a hundred. */
  int unread(Officer officer) {
    return bound("select count(*) from (select" + FROM.formatted(UNREAD) + " limit " + MOST_COUNTED + ") as capped", officer)
        .query(Integer.class).single();
  }

  List<Line> newest(Officer officer, boolean unreadOnly, int most) {
    return bound("select l.id, l.act, l.happened_at, l.stage, l.rule, l.note, c.context, c.number, c.kind, c.subject, c.path, "
        + "cardinality(c.person_ids) as persons, p.display_name, o.name as by_name, mine.read_at is null as unread" + FROM.formatted(unreadOnly ? UNREAD : ALL)
        + " left join directory.person p on p.id = c.person_ids[1] left join directory.officer o on o.id = l.officer_id"
        + " order by mine.line_id desc limit :most", officer)
        .param("most", most).query(this::line).list();
  }

  /** Everything up to a line that was shown; what came later stays unread. */
  void read(Officer officer, long upTo) {
    var now = clock.instant().atOffset(ZoneOffset.UTC);
    bound("update worklist.notice set read_at = :now where officer_id = :me and read_at is null and line_id <= :upTo", officer)
        .param("now", now).param("upTo", upTo).update();
    bound("""
        insert into worklist.notice (officer_id, line_id, read_at)
        select distinct :me::uuid, e.line_id, :now::timestamptz from unnest(:headed::text[]) as held (pair) join worklist.escalation e
          on e.unit_id = split_part(held.pair, ' ', 2)::uuid and e.context = split_part(held.pair, ' ', 1)
        where e.line_id <= :upTo on conflict do nothing""", officer).param("now", now).param("upTo", upTo).update();
  }

  private JdbcClient.StatementSpec bound(String sql, Officer officer) {
    return sight.bind(jdbc.sql(sql), officer).param("headed", sight.headed(officer));
  }

  private Line line(ResultSet row, int n) throws SQLException {
    var context = row.getString("context");
    var act = row.getString("act");
    var rule = row.getString("rule");
    return new Line(row.getLong("id"), row.getBoolean("unread"), icon(act), words.act(act), rule.isEmpty() ? words.stage(context,
        row.getString("stage")) : words.term(context, rule, act, row.getString("note")), words.who(row), words.kind(context, row.getString("kind")) + " "
        + row.getString("number"), row.getString("path"), row.getObject("happened_at", OffsetDateTime.class).toInstant(),
        row.getString("by_name"));
  }

  private static String icon(String act) {
    return switch (act) {
      case "assigned", "offered", "accepted", "refused" -> "arrow-right-left";
      case "closed" -> "circle-check";
      case "suspended" -> "hourglass";
      case "deadlineNear" -> "alarm-clock";
      case "deadlineMissed", "deadlineSilence" -> "alarm-clock-off";
      default -> act.startsWith("deadline") ? "calendar-clock" : "file-clock";
    };
  }
}
