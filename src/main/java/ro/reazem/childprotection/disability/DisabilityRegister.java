package ro.reazem.childprotection.disability;

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
import ro.reazem.childprotection.certification.Degree;
import ro.reazem.directory.persons.SearchedWords;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.listing.Rows;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.ListPage;

/** The read side of the files of children with disabilities: the list, its counts, the panel. */
@Component("childDisabilityRegister")
class DisabilityRegister {

  private static final String JOINED = """

      from childprotection.disability_file f left join directory.person p on p.id = f.child_id left join directory.officer o on o.id = f.responsible_id
      left join lateral (select c.degree, c.assistant, c.valid_from, c.ends_on, c.number from childprotection.disability_certificate c
        where c.child_id = f.child_id and c.ends_on >= c.valid_from order by c.valid_from desc limit 1) c on true
      where\s""";
  private static final String LINE = """
      select f.id, f.number, f.year, f.state, f.reason, f.requested_on, f.erased, p.family_name || ' ' || p.given_name as child, p.born_on,
        o.name as responsible, c.degree, c.assistant, c.valid_from, c.ends_on, c.number as certificate,
        exists (select from childprotection.disability_notice n where n.file_id = f.id and n.sent_on is null) as to_tell""" + JOINED;

  private final JdbcClient jdbc;
  private final DisabilitySight sight;
  private final LegalParameters parameters;
  private final Clock clock;

  DisabilityRegister(JdbcClient jdbc, DisabilitySight sight, LegalParameters parameters, Clock clock) {
    this.jdbc = jdbc;
    this.sight = sight;
    this.parameters = parameters;
    this.clock = clock;
  }

  /** When the certificate ends, as the list is narrowed by it. */
  enum Expiry {
    ENDED, SOON, COMING, TO_TELL
  }

  /** What the list is narrowed to. */
  record Filter(String text, List<FileState> states, List<Degree> degrees, @Nullable Expiry expiry) {}

  /**
   * One file in a list.
   *
   * @param degree of the latest certificate, null without one
   * @param from its first day
   * @param endsOn its last day
   * @param toTell whether a notice waits to be sent
   */
  record Line(UUID id, String number, @Nullable String child, @Nullable LocalDate bornOn, FileState state, RequestReason reason, LocalDate requestedOn,
      @Nullable String responsible, @Nullable Degree degree, boolean assistant, @Nullable LocalDate from, @Nullable LocalDate endsOn, @Nullable String certificate, boolean toTell,
      boolean erased) {}

  /** A page of the list. */
  record Page(List<Line> lines, ListPage page) {}

  Page page(Officer officer, Filter filter, ListPage.Asked asked) {
    var page = ListPage.of(asked, CappedTotal.of(JOINED + where(filter), sql -> bound(sql, officer, filter)));
    return new Page(bound(LINE + where(filter) + order(filter) + " limit :size offset :offset", officer, filter).param("size", page.size())
        .param("offset", page.offset()).query(DisabilityRegister::line).list(), page);
  }

  Rows<Line> all(Officer officer, Filter filter) {
    return Rows.of(bound(LINE + where(filter) + order(filter), officer, filter), DisabilityRegister::line);
  }

  /** How many files stand in each state. */
  Map<String, Integer> counts(Officer officer) {
    return jdbc.sql("select f.state, count(*) as many from childprotection.disability_file f where " + DisabilitySight.of("f") + " group by f.state")
        .params(sight.seen(officer)).query((row, n) -> Map.entry(row.getString("state"), row.getInt("many"))).list().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** All files of a child that the officer sees. */
  List<Line> of(UUID child, Officer officer) {
    return jdbc.sql(LINE + DisabilitySight.of("f") + " and f.child_id = :child order by f.year desc, f.number desc limit 20").params(sight.seen(officer))
        .param("child", child).query(DisabilityRegister::line).list();
  }

  /** The last day that a filter by expiry looks at: those of the notices. */
  LocalDate until(Expiry expiry) {
    var today = LocalDate.now(clock);
    return switch (expiry) {
      case SOON -> today.plusDays(parameters.on(today).whole(NoticeKind.LAST.parameter()));
      case COMING -> today.plusDays(parameters.on(today).whole(NoticeKind.FIRST.parameter()));
      case ENDED, TO_TELL -> today;
    };
  }

  private static String order(Filter filter) {
    return filter.expiry() == null ? " order by f.year desc, f.number desc" : " order by c.ends_on, f.id";
  }

  private static String where(Filter filter) {
    var where = new StringBuilder(DisabilitySight.of("f")).append(filter.states().isEmpty() ? "" : " and f.state = any(:states)")
        .append(filter.degrees().isEmpty() ? "" : " and c.degree = any(:degrees)");
    if (filter.expiry() != null) {
      where.append(" and f.ended_on is null").append(switch (filter.expiry()) {
        case ENDED -> " and c.ends_on < :today";
        case SOON -> " and c.ends_on between :today and :soon";
        case COMING -> " and c.ends_on between :today and :coming";
        case TO_TELL -> " and exists (select from childprotection.disability_notice n where n.file_id = f.id and n.sent_on is null)";
      });
    }
    return where.append(SearchedWords.of(filter.text()).condition("f", "f.child_id")).toString();
  }

  private JdbcClient.StatementSpec bound(String sql, Officer officer, Filter filter) {
    var query = jdbc.sql(sql).params(sight.seen(officer)).param("today", LocalDate.now(clock)).param("soon", until(Expiry.SOON)).param("coming", until(Expiry.COMING))
        .param("states", filter.states().stream().map(Enum::name).toArray(String[]::new))
        .param("degrees", filter.degrees().stream().map(Enum::name).toArray(String[]::new));
    return SearchedWords.of(filter.text()).bind(query);
  }

  private static Line line(ResultSet row, int n) throws SQLException {
    return new Line(row.getObject("id", UUID.class), row.getInt("number") + "/" + row.getInt("year"), row.getString("child"),
        row.getObject("born_on", LocalDate.class), FileState.valueOf(row.getString("state")), RequestReason.valueOf(row.getString("reason")),
        row.getObject("requested_on", LocalDate.class), row.getString("responsible"), EvaluationTable.degree(row), row.getBoolean("assistant"),
        row.getObject("valid_from", LocalDate.class), row.getObject("ends_on", LocalDate.class), row.getString("certificate"), row.getBoolean("to_tell"), row.getBoolean("erased"));
  }
}
