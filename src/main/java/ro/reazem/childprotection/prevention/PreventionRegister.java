package ro.reazem.childprotection.prevention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.sight.ChildSight;
import ro.reazem.childprotection.sight.Seen;
import ro.reazem.directory.persons.SearchedWords;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.listing.Rows;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.ListPage;

/** The read side of prevention: the list, its counts, the head of one file. */
@Component("preventionRegister")
class PreventionRegister {

  static final String READ = "childprotection.prevention.read";
  private static final String JOINED = """

      from childprotection.prevention_file f left join directory.person p on p.id = f.child_id left join directory.officer o on o.id = f.responsible_id
      where\s""";
  private static final String LINE = "select f.*, p.family_name || ' ' || p.given_name as child, p.born_on, p.address_line, o.name as responsible" + JOINED;

  private final JdbcClient jdbc;
  private final ChildSight sight;

  PreventionRegister(JdbcClient jdbc, ChildSight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /** What the list is narrowed to. */
  record Filter(String text, List<PreventionState> states) {}

  /**
   * One file in a list, and the head of its pages.
   *
   * @param caseId the protection case it passed into
   */
  record Line(UUID id, String number, UUID childId, @Nullable String child, @Nullable LocalDate bornOn, String address, String service, String trigger,
      String entry, Instant registeredAt, PreventionState state, @Nullable Boolean atRisk, @Nullable LocalDate activeSince, @Nullable LocalDate refusedOn,
      @Nullable LocalDate endedOn, @Nullable UUID caseId, UUID unitId, @Nullable UUID responsibleId, @Nullable String responsible, List<UUID> team,
      long version) {

    Seen seen() {
      return new Seen(id, unitId, responsibleId, team);
    }
  }

  /** A page of the list. */
  record Page(List<Line> lines, ListPage page) {}

  Page page(Officer officer, Filter filter, ListPage.Asked asked) {
    var page = ListPage.of(asked, CappedTotal.of(JOINED + where(filter), sql -> bound(sql, officer, filter)));
    return new Page(bound(LINE + where(filter) + " order by f.year desc, f.number desc limit :size offset :offset", officer, filter)
        .param("size", page.size()).param("offset", page.offset()).query(PreventionRegister::line).list(), page);
  }

  Rows<Line> all(Officer officer, Filter filter) {
    return Rows.of(bound(LINE + where(filter) + " order by f.year desc, f.number desc", officer, filter), PreventionRegister::line);
  }

  /** How many files stand in each state. */
  Map<String, Integer> counts(Officer officer) {
    return jdbc.sql("select f.state, count(*) as many from childprotection.prevention_file f where " + ChildSight.of("f") + " group by f.state")
        .params(sight.seen(officer, READ)).query((row, n) -> Map.entry(row.getString("state"), row.getInt("many"))).list().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  Optional<Line> find(UUID id, Officer officer) {
    return jdbc.sql(LINE + ChildSight.of("f") + " and f.id = :id").params(sight.seen(officer, READ)).param("id", id).query(PreventionRegister::line).optional();
  }

  private static String where(Filter filter) {
    var where = new StringBuilder(ChildSight.of("f")).append(filter.states().isEmpty() ? "" : " and f.state = any(:states)");
    return where.append(SearchedWords.of(filter.text()).condition("f", "f.child_id", "f.service")).toString();
  }

  private JdbcClient.StatementSpec bound(String sql, Officer officer, Filter filter) {
    var query = jdbc.sql(sql).params(sight.seen(officer, READ)).param("states", filter.states().stream().map(Enum::name).toArray(String[]::new));
    return SearchedWords.of(filter.text()).bind(query);
  }

  private static Line line(ResultSet row, int n) throws SQLException {
    var address = row.getString("address_line");
    return new Line(row.getObject("id", UUID.class), row.getInt("number") + "/" + row.getInt("year"), row.getObject("child_id", UUID.class),
        row.getString("child"), row.getObject("born_on", LocalDate.class), address == null ? "" : address, row.getString("service"), row.getString("trigger"),
        row.getString("entry"), row.getObject("registered_at", OffsetDateTime.class).toInstant(), PreventionState.valueOf(row.getString("state")),
        row.getObject("at_risk", Boolean.class), row.getObject("active_since", LocalDate.class), row.getObject("refused_on", LocalDate.class),
        row.getObject("ended_on", LocalDate.class), row.getObject("case_id", UUID.class), row.getObject("unit_id", UUID.class),
        row.getObject("responsible_id", UUID.class), row.getString("responsible"), List.of((UUID[]) row.getArray("team").getArray()), row.getLong("version"));
  }
}
