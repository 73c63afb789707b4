package ro.reazem.worklist.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
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
 * The read side of the cases of all contexts. A page is read in the order of an index, each part of the permission predicate by its own, and
 * goes on after the last row of the page before it; a name is looked up among persons first, unless too many bear it.
 */
@Component
class CaseRegister {

  private static final String ORDER = " order by c.opened_on desc, c.id desc limit :size";

  private final JdbcClient jdbc;
  private final Sight sight;
  private final PersonNames names;
  private final CaseWords words;

  CaseRegister(JdbcClient jdbc, Sight sight, PersonNames names, CaseWords words) {
    this.jdbc = jdbc;
    this.sight = sight;
    this.names = names;
    this.words = words;
  }

  /** The last row of the page before. */
  record After(LocalDate openedOn, UUID id) {}

  /** One case in the list. */
  record Line(String context, UUID id, String number, String who, @Nullable LocalDate bornOn, String domain, String kind, String status,
      String stage, LocalDate openedOn, @Nullable String responsible, @Nullable String unit, @Nullable LocalDate nextOn, String path) {}

  /** A page of the list. */
  record Page(List<Line> lines, CappedTotal total, boolean more) {}

  Page page(Officer officer, CaseFilter filter, @Nullable After after, int size) {
    if (filter.findsNothing()) {
      return new Page(List.of(), CappedTotal.of(0), false);
    }
    var patterns = filter.patterns();
    var persons = patterns.length == 0 ? new UUID[0] : names.bearers(patterns);
    boolean scanning = persons.length > PersonNames.MOST;
    var from = from(filter, patterns.length > 0, scanning);
    var lines = bound(jdbc.sql("""
        select c.context, c.id, c.number, c.kind, c.status, c.stage, c.opened_on, c.subject, c.path, cardinality(c.person_ids) as persons,
          p.display_name, p.born_on, o.name as responsible, u.name as unit,
          (select min(d.due_on) from worklist.known_deadline d where d.context = c.context and d.case_id = c.id and d.running) as next_on
        from (select c.* from (""" + from.formatted(after == null ? ORDER
        : " and (c.opened_on, c.id) < (:afterOn, :afterId)" + ORDER) + ") as c" + ORDER + """
        ) as c left join directory.person p on p.id = c.person_ids[1]
        left join directory.officer o on o.id = c.responsible_id left join directory.unit u on u.id = c.unit_id
        order by c.opened_on desc, c.id desc"""), officer, filter, patterns, persons)
        .param("afterOn", after == null ? null : after.openedOn()).param("afterId", after == null ? null : after.id())
        .param("size", size + 1).query(this::line).list();
    var shown = lines.stream().limit(size).toList();
    return new Page(shown, scanning ? new CappedTotal(shown.size(), lines.size() > size) : total(officer, filter, patterns, persons, from),
        lines.size() > size);
  }

  /** Counted only up to the limit, and not sorted. */
  private CappedTotal total(Officer officer, CaseFilter filter, String[] patterns, UUID[] persons, String from) {
    return CappedTotal.of(bound(jdbc.sql("select count(*) from (select from (" + from.replace("c.*", "1").formatted(" limit :most")
        + ") as c limit :most) as capped"), officer, filter, patterns, persons).param("most", CappedTotal.LIMIT + 1)
        .query(Integer.class).single());
  }

  /** A union of parts, each of which ends where the list ends; %s stands for the end. */
  private static String from(CaseFilter filter, boolean named, boolean scanning) {
    var where = conditions(filter, named, scanning);
    boolean direct = filter.isNumber() || filter.of() == CaseFilter.Of.OFFICER || named && !scanning;
    if (direct) {
      return "(select c.* from worklist.known_case c where " + Sight.OF + where + "%1$s)";
    }
    if (filter.of() == CaseFilter.Of.MINE) {
      return "(select c.* from worklist.known_case c where c.responsible_id = :me" + Sight.UNLESS_BARRED + where + "%1$s)";
    }
    var held = "(select c.* from unnest(:contexts::text[], :units::uuid[]) as held (context, unit_id) cross join lateral (select c.* from "
        + "worklist.known_case c where c.unit_id = held.unit_id and c.context = held.context" + Sight.UNLESS_BARRED + where + "%1$s) as c)";
    return String.join(" union all ", Sight.BRANCHES.stream().map(branch -> "(select c.* from worklist.known_case c where " + branch + where
        + "%1$s)").toList()) + " union all " + held;
  }

  private static String conditions(CaseFilter filter, boolean named, boolean scanning) {
    return (filter.closed() ? "" : " and c.status <> 'CLOSED'") + (filter.domains().isEmpty() ? "" : " and c.context = any (:domains)")
        + switch (filter.of()) {
          case ALL -> "";
          case MINE -> " and c.responsible_id = :me";
          case NOBODY -> " and c.responsible_id is null";
          case OFFICER -> " and c.responsible_id = :responsible";
        }
        + (filter.isNumber() ? filter.text().contains("/") ? " and c.number = :number" : " and c.number like :number || '/____'" : "")
        + (!named ? "" : scanning ? " and exists (select from worklist.known_person n where n.id = any (c.person_ids) "
            + "and n.folded_name like all (:patterns))" : " and (c.person_ids && :persons or c.folded_subject <> '' and c.folded_subject "
            + "like all (:patterns))");
  }

  private JdbcClient.StatementSpec bound(JdbcClient.StatementSpec query, Officer officer, CaseFilter filter, String[] patterns,
      UUID[] persons) {
    return sight.bind(query, officer).param("domains", filter.domains().toArray(String[]::new)).param("responsible", filter.responsible())
        .param("number", filter.text()).param("patterns", patterns).param("persons", persons);
  }

  private Line line(ResultSet row, int n) throws SQLException {
    var context = row.getString("context");
    return new Line(context, row.getObject("id", UUID.class), row.getString("number"), words.who(row), row.getObject("born_on", LocalDate.class),
        words.domain(context), words.kind(context, row.getString("kind")), row.getString("status"),
        words.stage(context, row.getString("stage")), row.getObject("opened_on", LocalDate.class), row.getString("responsible"),
        row.getString("unit"), row.getObject("next_on", LocalDate.class), row.getString("path"));
  }
}
