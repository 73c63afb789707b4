package ro.reazem.childprotection.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.directory.access.CaseAccess;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.listing.Rows;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.ListPage;

/** From a figure to its rows: only those whose file the reader may open, and how many there are besides. */
@Component
class RowsBehind {

  private static final String SIGNED = "select subject, owner, amount, values from childprotection.statistics_line where report_id = :report and indicator = :indicator";

  private final JdbcClient jdbc;
  private final Indicators indicators;
  private final CaseAccess access;

  RowsBehind(JdbcClient jdbc, Indicators indicators, CaseAccess access) {
    this.jdbc = jdbc;
    this.indicators = indicators;
    this.access = access;
  }

  /** A counted row with the file behind it. */
  record Row(UUID owner, String number, int amount, List<String> values) {}

  /**
   * A page of rows.
   *
   * @param counted the figure
   * @param closed how many rows stand behind files that the reader may not open
   */
  record Page(List<Row> rows, ListPage page, int counted, int closed) {}

  Page page(Indicator one, Quarter quarter, Optional<UUID> report, Map<Integer, String> chosen, Officer officer, ListPage.Asked asked) {
    var total = bound("select coalesce(sum(r.amount), 0)::int as amount, count(*)::int as many from (" + rows(one, report) + ") as r where " + where(chosen), one, quarter, report, chosen,
        null).query((row, n) -> new int[] {row.getInt("amount"), row.getInt("many")}).single();
    if (one.opens().table() == null) {
      return new Page(List.of(), ListPage.of(asked, CappedTotal.of(0)), total[0], total[1]);
    }
    int open = bound("select count(*) from " + joined(one, report, chosen), one, quarter, report, chosen, officer).query(Integer.class).single();
    var page = ListPage.of(asked, CappedTotal.of(open));
    return new Page(bound(selected(one, report, chosen) + " limit :size offset :offset", one, quarter, report, chosen, officer).param("size", page.size())
        .param("offset", page.offset()).query(RowsBehind::row).list(), page, total[0], total[1] - open);
  }

  Rows<Row> all(Indicator one, Quarter quarter, Optional<UUID> report, Map<Integer, String> chosen, Officer officer) {
    return one.opens().table() == null ? Rows.of(List.of()) : Rows.of(bound(selected(one, report, chosen), one, quarter, report, chosen, officer), RowsBehind::row);
  }

  private String selected(Indicator one, Optional<UUID> report, Map<Integer, String> chosen) {
    return "select r.owner, " + one.opens().number() + " as number, r.amount, r.values from " + joined(one, report, chosen) + " order by number, r.subject";
  }

  private String joined(Indicator one, Optional<UUID> report, Map<Integer, String> chosen) {
    return "(" + rows(one, report) + ") as r join " + one.opens().table() + " x on x.id = r.owner where " + one.opens().predicate() + " and " + where(chosen);
  }

  private static String rows(Indicator one, Optional<UUID> report) {
    return report.isPresent() ? SIGNED : one.rows();
  }

  private static String where(Map<Integer, String> chosen) {
    return chosen.keySet().stream().map(at -> " and coalesce(r.values[" + (at + 1) + "], '') = :value" + at).reduce("true", String::concat);
  }

  private JdbcClient.StatementSpec bound(String sql, Indicator one, Quarter quarter, Optional<UUID> report, Map<Integer, String> chosen, @Nullable Officer officer) {
    var bound = new HashMap<String, Object>(indicators.bound(quarter));
    report.ifPresent(id -> bound.put("report", id));
    bound.put("indicator", one.code());
    chosen.forEach((at, value) -> bound.put("value" + at, value));
    if (officer != null) {
      bound.putAll(access.seen(officer, one.opens().action()));
    }
    return jdbc.sql(report.isPresent() ? sql : Care.WITH + sql).params(bound);
  }

  private static Row row(ResultSet row, int n) throws SQLException {
    return new Row(row.getObject("owner", UUID.class), row.getString("number"), row.getInt("amount"),
        Arrays.stream((String[]) row.getArray("values").getArray()).map(each -> each == null ? "" : each).toList());
  }
}
