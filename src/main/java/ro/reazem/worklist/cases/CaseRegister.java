package ro.reazem.worklist.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.security.Officer;
import ro.reazem.worklist.sight.CaseWords;
import ro.reazem.worklist.sight.Sight;

/**
 * The read side of the cases of all contexts: a page goes on after the last row of the page before it, and only the rows of the keys that the
 * predicate {@code Sight.OF} leaves are read whole.
 */
@Component
class CaseRegister {

  private final JdbcClient jdbc;
  private final Sight sight;
  private final PersonNames names;
  private final CaseWords words;
  private final Clock clock;

  CaseRegister(JdbcClient jdbc, Sight sight, PersonNames names, CaseWords words, Clock clock) {
    this.jdbc = jdbc;
    this.sight = sight;
    this.names = names;
    this.words = words;
    this.clock = clock;
  }

  /** The last row of the page before. */
  record After(LocalDate openedOn, UUID id) {}

  /** One case in the list; awayUntil tells that the responsible officer is absent, and the substitute who stands in. */
  record Line(String context, UUID id, String number, String who, @Nullable LocalDate bornOn, String domain, String kind, String status,
      String stage, LocalDate openedOn, @Nullable String responsible, @Nullable String unit, @Nullable LocalDate nextOn, String path,
      @Nullable LocalDate awayUntil, @Nullable String substitute) {}

  /** A page of the list. */
  record Page(List<Line> lines, CappedTotal total, boolean more) {}

  /** What was read, and how many there are when that was read with it. */
  private record Read(List<Line> lines, int total) {}

  Page page(Officer officer, CaseFilter filter, @Nullable After after, int size) {
    if (filter.findsNothing()) {
      return new Page(List.of(), CappedTotal.of(0), false);
    }
    var bearers = names.bearers(filter.patterns());
    var keys = new CaseKeys(filter, bearers, sight.pairs(officer));
    var read = read(keys, officer, filter, bearers, after, size);
    var shown = read.lines().stream().limit(size).toList();
    boolean more = read.lines().size() > size;
    return new Page(shown, keys.isScanned() ? new CappedTotal(shown.size(), more) : keys.isCounted() ? CappedTotal.of(read.total())
        : total(officer, filter, keys), more);
  }

  /** The cases of the keys, one more than fits the page. */
  private Read read(CaseKeys keys, Officer officer, CaseFilter filter, PersonNames.Bearers bearers, @Nullable After after, int size) {
    int[] total = new int[1];
    var lines = bound(jdbc.sql("""
        select c.context, c.id, c.number, c.kind, c.status, c.stage, c.opened_on, c.subject, c.path, cardinality(c.person_ids) as persons,
          p.display_name, p.born_on, o.name as responsible, u.name as unit,
          away.until as away_until, substitute.name as substitute,
          (select min(d.due_on) from worklist.known_deadline d where d.context = c.context and d.case_id = c.id and d.running) as next_on
          """ + (keys.isCounted() ? ", k.total" : "") + " from (" + keys.page(after != null) + """
        ) as k join worklist.known_case c on c.context = k.context and c.id = k.id left join directory.person p on p.id = c.person_ids[1]
        left join directory.officer o on o.id = c.responsible_id left join directory.unit u on u.id = c.unit_id
        left join lateral (select s.until, s.substitute_id from directory.substitution s where s.absent_id = c.responsible_id
          and not s.withdrawn and s.since <= :today and s.until >= :today limit 1) as away on true
        left join directory.officer substitute on substitute.id = away.substitute_id
        order by k.opened_on desc, k.id desc"""), officer, filter, bearers.ids())
        .param("afterOn", after == null ? null : after.openedOn()).param("afterId", after == null ? null : after.id())
        .param("today", LocalDate.now(clock)).param("size", size + 1).query((row, n) -> {
          total[0] = keys.isCounted() ? row.getInt("total") : 0;
          return line(row);
        }).list();
    return new Read(lines, total[0]);
  }

  /** Counted only up to the limit, and not sorted. */
  private CappedTotal total(Officer officer, CaseFilter filter, CaseKeys keys) {
    return CappedTotal.of(bound(jdbc.sql("select count(*) from (" + keys.some() + ") as capped"), officer, filter, new UUID[0])
        .param("size", CappedTotal.LIMIT + 1).query(Integer.class).single());
  }

  private JdbcClient.StatementSpec bound(JdbcClient.StatementSpec query, Officer officer, CaseFilter filter, UUID[] persons) {
    return PersonNames.bind(sight.bind(query, officer), filter.patterns()).param("domains", filter.domains().toArray(String[]::new))
        .param("responsible", filter.responsible()).param("number", filter.text()).param("persons", persons);
  }

  private Line line(ResultSet row) throws SQLException {
    var context = row.getString("context");
    return new Line(context, row.getObject("id", UUID.class), row.getString("number"), words.who(row), row.getObject("born_on", LocalDate.class),
        words.domain(context), words.kind(context, row.getString("kind")), row.getString("status"),
        words.stage(context, row.getString("stage")), row.getObject("opened_on", LocalDate.class), row.getString("responsible"),
        row.getString("unit"), row.getObject("next_on", LocalDate.class), row.getString("path"),
        row.getObject("away_until", LocalDate.class), row.getString("substitute"));
  }
}
