package ro.reazem.childprotection.statistics;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts: what is known of a quarter today, or what was signed. */
@Component
class FigureRegister {

  private static final String COUNTED = """
      %s, counted as materialized (%s)
      select indicator, 0 as breakdown, '' as value, sum(amount)::int as amount from counted group by indicator
      union all
      select r.indicator, v.at::int, coalesce(v.value, ''), sum(r.amount)::int from counted r, unnest(r.values) with ordinality as v (value, at) group by 1, 2, 3""";
  private static final String SIGNED = "select indicator, amount, values from childprotection.statistics_line where report_id = :report";

  private final JdbcClient jdbc;
  private final Indicators indicators;

  FigureRegister(JdbcClient jdbc, Indicators indicators) {
    this.jdbc = jdbc;
    this.indicators = indicators;
  }

  Figures known(Quarter quarter) {
    return Figures.of(indicators.all(), jdbc.sql(COUNTED.formatted(Care.WITH, indicators.rows(false))).params(indicators.bound(quarter)).query(Figures.Counted.class).list());
  }

  Figures signed(UUID report) {
    return Figures.of(indicators.all(), jdbc.sql(COUNTED.formatted("with nothing as (select 1)", SIGNED)).param("report", report).query(Figures.Counted.class).list());
  }

  Figures of(Quarter quarter, Optional<UUID> report) {
    return report.map(this::signed).orElseGet(() -> known(quarter));
  }
}
