package ro.reazem.childprotection.childcase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.sight.ChildSight;
import ro.reazem.directory.persons.SearchedWords;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.listing.Rows;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.ListPage;

/** The read side of the cases: the list, its counts, the panels. */
@Component("childCaseRegister")
class CaseRegister {

  static final String READ = "childprotection.case.read";
  private static final String LINE = """
      select c.id, c.number, c.year, c.reopened, c.child_id, p.family_name || ' ' || p.given_name as child, p.born_on, c.origin, c.opened_on, c.stage,
        c.erased, o.name as responsible, c.sibling_group_id is not null as sibling
      from childprotection.child_case c left join directory.person p on p.id = c.child_id left join directory.officer o on o.id = c.responsible_id
      where\s""";

  private final JdbcClient jdbc;
  private final ChildSight sight;

  CaseRegister(JdbcClient jdbc, ChildSight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /** The parts of the list, as its tabs name them. */
  enum Part {
    OPEN, MINE, UNASSIGNED, CLOSED
  }

  /** What the list is narrowed to. */
  record Filter(Part part, String text, List<CaseStage> stages, List<CaseOrigin> origins) {}

  /** One case in a list. */
  record Line(UUID id, String number, @Nullable String child, @Nullable LocalDate bornOn, CaseOrigin origin, LocalDate openedOn, CaseStage stage,
      @Nullable String responsible, boolean sibling, boolean erased) {}

  /** A page of the list. */
  record Page(List<Line> lines, ListPage page) {}

  Page page(Officer officer, Filter filter, ListPage.Asked asked) {
    var where = where(filter);
    var page = ListPage.of(asked, CappedTotal.of("from childprotection.child_case c where " + where, sql -> bound(sql, officer, filter)));
    return new Page(bound(LINE + where + " order by c.opened_on desc, c.number desc limit :size offset :offset", officer, filter)
        .param("size", page.size()).param("offset", page.offset()).query(CaseRegister::line).list(), page);
  }

  Rows<Line> all(Officer officer, Filter filter) {
    return Rows.of(bound(LINE + where(filter) + " order by c.opened_on desc, c.number desc", officer, filter), CaseRegister::line);
  }

  /** How many open cases stand in each stage. */
  Map<String, Integer> counts(Officer officer) {
    return jdbc.sql("select c.stage, count(*) as many from childprotection.child_case c where " + ChildSight.of("c") + " group by c.stage")
        .params(sight.seen(officer, READ)).query((row, n) -> Map.entry(row.getString("stage"), row.getInt("many"))).list().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** All cases of a child that the officer sees. */
  List<Line> of(UUID child, Officer officer) {
    return jdbc.sql(LINE + ChildSight.of("c") + " and c.child_id = :child order by c.opened_on desc limit 20").params(sight.seen(officer, READ))
        .param("child", child).query(CaseRegister::line).list();
  }

  /** The cases of brothers and sisters that the officer sees. */
  List<Line> siblings(ChildCase of, Officer officer) {
    return of.siblingGroupId() == null ? List.of() : jdbc.sql(LINE + ChildSight.of("c") + " and c.sibling_group_id = :group and c.id <> :own "
        + "order by p.born_on limit 30").params(sight.seen(officer, READ)).param("group", of.siblingGroupId()).param("own", of.getId().value())
        .query(CaseRegister::line).list();
  }

  private static String where(Filter filter) {
    var where = new StringBuilder(ChildSight.of("c")).append(switch (filter.part()) {
      case OPEN -> " and c.stage not in ('CLOSED', 'TRANSFERRED')";
      case MINE -> " and c.stage not in ('CLOSED', 'TRANSFERRED') and (c.responsible_id = :me or :me = any (c.team))";
      case UNASSIGNED -> " and c.stage = 'OPENED'";
      case CLOSED -> " and c.stage in ('CLOSED', 'TRANSFERRED')";
    });
    where.append(filter.stages().isEmpty() ? "" : " and c.stage = any(:stages)").append(filter.origins().isEmpty() ? "" : " and c.origin = any(:origins)");
    return where.append(SearchedWords.of(filter.text()).condition("c", "c.child_id")).toString();
  }

  private JdbcClient.StatementSpec bound(String sql, Officer officer, Filter filter) {
    var query = jdbc.sql(sql).params(sight.seen(officer, READ)).param("me", officer.id())
        .param("stages", filter.stages().stream().map(Enum::name).toArray(String[]::new))
        .param("origins", filter.origins().stream().map(Enum::name).toArray(String[]::new));
    return SearchedWords.of(filter.text()).bind(query);
  }

  static Line line(ResultSet row, int n) throws SQLException {
    return new Line(row.getObject("id", UUID.class), row.getInt("number") + "/" + row.getInt("year") + (row.getInt("reopened") == 0 ? ""
        : "-" + row.getInt("reopened")), row.getString("child"), row.getObject("born_on", LocalDate.class), CaseOrigin.valueOf(row.getString("origin")),
        row.getObject("opened_on", LocalDate.class), CaseStage.valueOf(row.getString("stage")), row.getString("responsible"), row.getBoolean("sibling"),
        row.getBoolean("erased"));
  }
}
