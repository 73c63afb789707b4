package ro.reazem.childprotection.childfile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.directory.persons.SearchedWords;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.listing.Rows;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.ListPage;

/** The read side of the files: the queue of each kind and its counts. */
@Component("childFileRegister")
class FileRegister {

  private static final String JOINED = """

      from childprotection.child_file f left join childprotection.child_case c on c.id = f.id left join directory.person p on p.id = f.child_id
      left join directory.officer o on o.id = case when f.kind = 'MATERNITY' then c.responsible_id else f.responsible_id end
      where\s""";
  private static final String ORDER = " order by f.ended_on is not null, f.opened_on desc, f.number desc, f.id";

  private final JdbcClient jdbc;
  private final FileSight sight;
  private final Clock clock;

  FileRegister(JdbcClient jdbc, FileSight sight, Clock clock) {
    this.jdbc = jdbc;
    this.sight = sight;
    this.clock = clock;
  }

  /**
   * What the list is narrowed to.
   *
   * @param before the day before which a delegation ends, null for any
   */
  record Filter(@Nullable FileKind kind, String text, List<String> states, @Nullable LocalDate before) {}

  /**
   * One file in a list.
   *
   * @param until the last day of the delegation, null where there is none
   */
  record Line(UUID id, FileKind kind, String number, @Nullable String name, @Nullable LocalDate bornOn, String state, LocalDate openedOn,
      @Nullable LocalDate endedOn, @Nullable LocalDate until, @Nullable String responsible) {

    public String path() {
      return kind.isPartOfCase() ? "/childprotection/cases/" + id + "/maternity" : "/childprotection/files/" + id;
    }
  }

  /** A page of the list. */
  record Page(List<Line> lines, ListPage page) {}

  Page page(Officer officer, Filter filter, ListPage.Asked asked) {
    var page = ListPage.of(asked, CappedTotal.of(JOINED + where(filter), sql -> bound(sql, officer, filter)));
    return new Page(bound(select(filter) + ORDER + " limit :size offset :offset", officer, filter).param("size", page.size()).param("offset", page.offset())
        .query(FileRegister::line).list(), page);
  }

  Rows<Line> all(Officer officer, Filter filter) {
    return Rows.of(bound(select(filter) + ORDER, officer, filter), FileRegister::line);
  }

  /** How many open files of each kind the officer sees. */
  Map<String, Integer> kinds(Officer officer) {
    return counted("f.kind", "", officer);
  }

  /** How many files of a kind stand in each state. */
  Map<String, Integer> states(Officer officer, FileKind kind) {
    return counted("f.state", " and f.kind = '" + kind + "'", officer);
  }

  /** The files of one child that the officer sees. */
  List<Line> of(UUID child, Officer officer) {
    var any = new Filter(null, "", List.of(), null);
    return bound(select(any) + " and f.child_id = :child" + ORDER + " limit 10", officer, any).param("child", child).query(FileRegister::line).list();
  }

  private Map<String, Integer> counted(String by, String where, Officer officer) {
    return jdbc.sql("select " + by + " as word, count(*) as many" + JOINED + FileSight.SEEN + where + " group by 1").params(sight.seen(officer))
        .query((row, n) -> Map.entry(row.getString("word"), row.getInt("many"))).list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static String select(Filter filter) {
    return "select f.*, p.family_name || ' ' || p.given_name as name, p.born_on, o.name as responsible" + JOINED + where(filter);
  }

  private static String where(Filter filter) {
    var where = new StringBuilder(FileSight.SEEN).append(filter.kind() == null ? "" : " and f.kind = :kind")
        .append(filter.states().isEmpty() ? "" : " and f.state = any(:states)")
        .append(filter.before() == null ? "" : " and f.ended_on is null and f.facts ->> 'delegationUntil' <= :before");
    return where.append(SearchedWords.of(filter.text()).condition("f", "f.child_id")).toString();
  }

  private JdbcClient.StatementSpec bound(String sql, Officer officer, Filter filter) {
    var query = jdbc.sql(sql).params(sight.seen(officer)).param("kind", String.valueOf(filter.kind())).param("states", filter.states().toArray(String[]::new))
        .param("before", filter.before() == null ? LocalDate.now(clock).toString() : filter.before().toString());
    return SearchedWords.of(filter.text()).bind(query);
  }

  private static Line line(ResultSet row, int n) throws SQLException {
    var known = ChildFiles.answers(row.getString("facts"));
    return new Line(row.getObject("id", UUID.class), FileKind.valueOf(row.getString("kind")), row.getInt("number") + "/" + row.getInt("year"),
        row.getString("name"), row.getObject("born_on", LocalDate.class), row.getString("state"), row.getObject("opened_on", LocalDate.class),
        row.getObject("ended_on", LocalDate.class), known.day("delegationUntil"), row.getString("responsible"));
  }
}
