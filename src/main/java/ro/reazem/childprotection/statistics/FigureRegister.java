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
  private static final String SIGNED = "select indicator, amount, values from childprotection.statistics_line where report_id = :report and indicator = any(:codes)";

  private final JdbcClient jdbc;
  private final Indicators indicators;

  FigureRegister(JdbcClient jdbc, Indicators indicators) {
    this.jdbc = jdbc;
    this.indicators = indicators;
  }

  Figures known(Quarter quarter) {
    return known(indicators.all(), quarter);
  }

  Figures signed(UUID report) {
    return signed(indicators.all(), report);
  }

  Figures of(Quarter quarter, Optional<UUID> report) {
    return of(indicators.all(), quarter, report);
  }

  /** One figure alone. */
  Figures.Figure one(Indicator which, Quarter quarter, Optional<UUID> report) {
    return of(List.of(which), quarter, report).of(which.code());
  }

  private Figures of(List<Indicator> which, Quarter quarter, Optional<UUID> report) {
    return report.map(id -> signed(which, id)).orElseGet(() -> known(which, quarter));
  }

  private Figures known(List<Indicator> which, Quarter quarter) {
    return Figures.of(which, jdbc.sql(COUNTED.formatted(Care.WITH, Indicators.rows(which))).params(indicators.bound(quarter)).query(Figures.Counted.class).list());
  }

  private Figures signed(List<Indicator> which, UUID report) {
    return Figures.of(which, jdbc.sql(COUNTED.formatted("with nothing as (select 1)", SIGNED)).param("report", report).param("codes", Indicators.codes(which))
        .query(Figures.Counted.class).list());
  }
}
