package ro.reazem.childprotection.statistics;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is known today of a signed quarter and was not when it was signed (lista diferențelor), row by row. */
@Component
class Differences {

  private static final String SQL = """
      , live as materialized (%s),
      signed as (select indicator, subject, owner, amount, values from childprotection.statistics_line where report_id = :report and indicator = any(:comparable)),
      differing as (
        select coalesce(l.indicator, s.indicator) as indicator, coalesce(l.owner, s.owner) as owner, s.amount as signed_amount, s.values as signed_values,
          l.amount as live_amount, l.values as live_values
        from live l full join signed s on s.indicator = l.indicator and s.subject = l.subject
        where l.subject is null or s.subject is null or (l.amount, l.values) is distinct from (s.amount, s.values))
      """;

  private final JdbcClient jdbc;
  private final Indicators indicators;

  Differences(JdbcClient jdbc, Indicators indicators) {
    this.jdbc = jdbc;
    this.indicators = indicators;
  }

  /**
   * A row that is new, gone or counted otherwise.
   *
   * @param signed the values as signed, or nothing when it was not there
   * @param live the values of today, or nothing when it is not there any more
   */
  record Difference(String indicator, @Nullable UUID owner, int amount, @Nullable List<String> signed, @Nullable List<String> live) {

    public String kind() {
      return signed == null ? "ADDED" : live == null ? "GONE" : "CHANGED";
    }
  }

  int count(Quarter quarter, UUID report) {
    return bound("select count(*) from differing", quarter, report).query(Integer.class).single();
  }

  /** @param service only those of children of this service, as it was signed or as it is known; all when it is empty */
  List<Difference> of(Quarter quarter, UUID report, String service, int most) {
    return bound("""
        select * from differing where :service = '' or indicator in ('S01', 'S02', 'S05')
          and :service in (signed_values[cardinality(signed_values)], live_values[cardinality(live_values)])
        order by indicator, owner limit %d""".formatted(most), quarter, report).param("service", service).query(Differences::row).list();
  }

  private JdbcClient.StatementSpec bound(String select, Quarter quarter, UUID report) {
    return jdbc.sql(Care.WITH + SQL.formatted(Indicators.rows(indicators.comparable())) + select).params(indicators.bound(quarter)).param("report", report)
        .param("comparable", Indicators.codes(indicators.comparable()));
  }

  private static Difference row(ResultSet row, int n) throws SQLException {
    var live = values(row.getArray("live_values"));
    return new Difference(row.getString("indicator"), row.getObject("owner", UUID.class), live == null ? -row.getInt("signed_amount")
        : row.getInt("live_amount") - row.getInt("signed_amount"), values(row.getArray("signed_values")), live);
  }

  private static @Nullable List<String> values(@Nullable Array array) throws SQLException {
    return array == null ? null : Arrays.stream((String[]) array.getArray()).map(one -> one == null ? "" : one).toList();
  }
}
