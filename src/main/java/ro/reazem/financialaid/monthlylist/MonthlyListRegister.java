package ro.reazem.financialaid.monthlylist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.listing.Rows;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.text.Folding;
import ro.reazem.platform.web.ListPage;

/** The read side of the monthly lists. The list as such is the institution's; its lines are seen as the cases behind them are. */
@Component
class MonthlyListRegister {

  private static final String READ = "financialaid.list.read";
  private static final String EXPORT = "financialaid.list.export";
  private static final String SUMS = "select l.kind, l.gross < 0 as undue, count(*) as line_count, sum(l.inclusion_aid) as inclusion_aid, "
      + "sum(l.child_aid) as child_aid, sum(l.gross) as gross, sum(l.net) as net from ";

  private static final String DRAFTED_SUMS = "select l.kind, l.undue, sum(l.line_count) as line_count, sum(l.inclusion_aid) as inclusion_aid, "
      + "sum(l.child_aid) as child_aid, sum(l.gross) as gross, sum(l.net) as net from financialaid.monthly_list_draft_sum l where l.list_id = :list group by 1, 2";
  private static final String DRAFTED_SUPPLIES = "select l.source, l.supplier, bool_or(l.pays) as to_supplier, sum(l.line_count) as line_count, sum(l.gross) as gross "
      + "from financialaid.monthly_list_draft_sum l where l.list_id = :list and not l.undue group by 1, 2 order by 1, 2";
  private static final String LISTS = "select * from financialaid.monthly_list order by month desc, scheme desc, opened_at desc";

  private final JdbcClient jdbc;
  private final Sight sight;
  private final Clock clock;

  MonthlyListRegister(JdbcClient jdbc, Sight sight, Clock clock) {
    this.jdbc = jdbc;
    this.sight = sight;
    this.clock = clock;
  }

  /** A page of the lists, newest month first. */
  record Lists(List<MonthlyList> lists, ListPage page) {}

  /** A page of the lines of a list. */
  record Lines(List<ListLine> lines, ListPage page) {}

  Lists lists(ListPage.Asked asked) {
    int counted = jdbc.sql("select count(*) from (select 1 from financialaid.monthly_list limit 1001) as capped")
        .query(Integer.class).single();
    var page = ListPage.of(asked, CappedTotal.of(counted));
    return new Lists(jdbc.sql(LISTS + " limit :size offset :offset").param("size", page.size()).param("offset", page.offset()).query(MonthlyListRegister::list).list(), page);
  }

  Optional<MonthlyList> find(UUID id) {
    return jdbc.sql("select * from financialaid.monthly_list where id = :id").param("id", id)
        .query(MonthlyListRegister::list).optional();
  }

  /** @param group which lines only, null for all */
  Lines lines(MonthlyList list, Officer officer, String text, @Nullable LineGroup group, ListPage.Asked asked) {
    var words = words(text);
    var where = where(list, words, group);
    int counted = bound("select count(*) from (select 1 from " + where + " limit 1001) as capped", list, officer, READ, words)
        .query(Integer.class).single();
    var page = ListPage.of(asked, CappedTotal.of(counted));
    return new Lines(part(list, officer, text, group, page.size(), page.offset()).query((row, n) -> line(row, false)).list(), page);
  }

  /** All lines, in the same order and without whole CNPs, for a file. */
  Rows<ListLine> all(MonthlyList list, Officer officer, String text, @Nullable LineGroup group) {
    return Rows.of(part(list, officer, text, group, null, 0), (row, n) -> line(row, false));
  }

  private JdbcClient.StatementSpec part(MonthlyList list, Officer officer, String text, @Nullable LineGroup group, @Nullable Integer size, int offset) {
    var words = words(text);
    var order = " order by " + ListSource.order(list);
    return bound("select l.* from " + ListSource.detailed(list, "(select l.* from " + where(list, words, group) + order + " limit :size offset :offset)") + " as l" + order,
        list, officer, READ, words)
        .param("size", size).param("offset", offset);
  }

  private static String where(MonthlyList list, List<String> words, @Nullable LineGroup group) {
    var where = new StringBuilder(ListSource.seen(list));
    if (group != null) {
      where.append(" and ").append(group.condition());
    }
    for (int i = 0; i < words.size(); i++) {
      where.append(" and (l.folded_name like :word").append(i).append(" or l.act_number = :exact").append(i).append(")");
      where.append(ListSource.foundFirst(list, i));
    }
    return where.toString();
  }

  /** The sums over everything on the list, whoever looks: they are the institution's. */
  ListTotals totals(MonthlyList list) {
    return ListTotals.of(jdbc.sql(list.isDraft() ? DRAFTED_SUMS : SUMS + ListSource.keys(list) + " as l group by 1, 2").params(ofList(list))
        .query((row, n) -> Map.entry(LineGroup.of(row.getString("kind"), row.getBoolean("undue")), totals(row, n))).list());
  }

  /** What sources and suppliers of heating come to, of what is to be paid, whoever looks: they are the institution's. */
  List<SupplySum> supplies(MonthlyList list) {
    return !list.isHeating() ? List.of() : jdbc.sql(list.isDraft() ? DRAFTED_SUPPLIES
        : "select l.source, l.supplier, bool_or(l.pays) as to_supplier, count(*) as line_count, sum(l.gross) as gross from " + ListSource.keys(list)
            + " as l where l.gross > 0 group by 1, 2 order by 1, 2").params(ofList(list))
        .query((row, n) -> new SupplySum(row.getString("source"), row.getString("supplier"), row.getBoolean("to_supplier"), row.getInt("line_count"),
            new Lei(row.getLong("gross")))).list();
  }

  /** What every query of the lines of a list binds. */
  Map<String, Object> ofList(MonthlyList list) {
    return Map.of("list", list.id(), "scheme", list.scheme().name(), "month", list.firstDay(), "today", LocalDate.now(clock));
  }

  /**
   * All lines with whole CNPs, for the file that goes to the payer.
   *
   * @throws RuleViolated when the officer may not see all of them: a file with holes is not the list
   */
  List<ListLine> whole(MonthlyList list, Officer officer) {
    var lines = bound("select l.* from " + ListSource.seen(list) + " order by l.position", list, officer, EXPORT, List.of())
        .query((row, n) -> line(row, true)).list();
    RuleViolated.require(lines.size() == list.totals().lines(), "financialaid.list.notWhole");
    return lines;
  }

  private JdbcClient.StatementSpec bound(String sql, MonthlyList list, Officer officer, String action, List<String> words) {
    var query = jdbc.sql(sql).params(ofList(list)).params(sight.seen(officer, action));
    for (int i = 0; i < words.size(); i++) {
      query.param("word" + i, "%" + words.get(i) + "%").param("exact" + i, words.get(i));
    }
    return query;
  }

  private static List<String> words(String text) {
    return Folding.words(text).stream().limit(6).toList();
  }

  static MonthlyList list(ResultSet row, int n) throws SQLException {
    boolean closed = row.getString("status").equals("CLOSED");
    return new MonthlyList(row.getObject("id", UUID.class), MonthlyList.Scheme.valueOf(row.getString("scheme")), YearMonth.from(row.getObject("month", LocalDate.class)),
        MonthlyList.Kind.valueOf(row.getString("kind")), closed, row.getString("opened_by_name"),
        row.getTimestamp("opened_at").toInstant(), row.getObject("number", Integer.class),
        row.getObject("numbered_on", LocalDate.class), row.getString("closed_by_name"), instant(row.getTimestamp("closed_at")),
        closed ? totals(row, n) : Totals.NOTHING,
        instant(row.getTimestamp("drafted_at")));
  }

  static Totals totals(ResultSet row, int n) throws SQLException {
    return new Totals(row.getInt("line_count"), new Lei(row.getLong("inclusion_aid")), new Lei(row.getLong("child_aid")),
        new Lei(row.getLong("gross")), new Lei(row.getLong("net")));
  }

  private static ListLine line(ResultSet row, boolean whole) throws SQLException {
    return new ListLine(row.getInt("position"), YearMonth.from(row.getObject("month", LocalDate.class)),
        LineGroup.of(row.getString("kind"), row.getLong("gross") < 0), row.getObject("entitlement_id", UUID.class),
        row.getObject("holder_id", UUID.class), row.getString("holder"), whole ? row.getString("cnp") : null,
        row.getString("cnp_tail"), row.getString("address"), row.getObject("siruta", Integer.class), row.getInt("members"),
        row.getInt("children"), new Lei(row.getLong("inclusion_aid")), new Lei(row.getLong("child_aid")),
        new Lei(row.getLong("gross")), new Lei(row.getLong("net")), row.getString("act_number"),
        row.getObject("act_on", LocalDate.class), LinePayment.valueOf(row.getString("payment")), row.getString("iban"), row.getString("bank"),
        new Supply(row.getString("source"), row.getString("supplier"), row.getString("client_code"), row.getString("place_code"), row.getString("contract")));
  }

  private static @Nullable Instant instant(@Nullable Timestamp moment) {
    return moment == null ? null : moment.toInstant();
  }
}
