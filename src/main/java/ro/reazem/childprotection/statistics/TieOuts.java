package ro.reazem.childprotection.statistics;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks for every service, residential, family or by day, whether its children tie out with the quarter before. */
@Component
class TieOuts {

  private static final String LIVE = Care.WITH + """
      , moved as (
        select care.service, care.from_day, care.until_day, care.enters, care.leaves from care
        union all select s.name, e.from_day, e.until_day, true, e.until_day is not null from childprotection.service_enrolment e
          join childprotection.day_service s on s.id = e.service_id),
      live as (
        select care.service,
          count(*) filter (where care.from_day <= :before and (care.until_day is null or care.until_day >= :before)) as before,
          count(*) filter (where care.from_day between :from and :until and care.enters) as entries,
          count(*) filter (where care.from_day between :from and :until and not care.enters) as arrivals,
          count(*) filter (where care.until_day >= :before and care.until_day < :until and care.leaves) as exits,
          count(*) filter (where care.until_day >= :before and care.until_day < :until and not care.leaves) as departures,
          count(*) filter (where care.from_day <= :until and (care.until_day is null or care.until_day >= :until)) as after
        from moved care group by care.service)
      """;
  /** The service is the last value of the stocks of children in care and in day services. */
  private static final String SIGNED = """
      , signed as (
        select l.values[cardinality(l.values)] as service, sum(l.amount) as before from childprotection.statistics_line l
        where l.report_id = :report and l.indicator in ('S01', 'S02', 'S05') group by 1)
      select coalesce(live.service, signed.service) as service, coalesce(signed.before, 0) as before, coalesce(live.entries, 0) as entries,
        coalesce(live.arrivals, 0) as arrivals, coalesce(live.exits, 0) as exits, coalesce(live.departures, 0) as departures, coalesce(live.after, 0) as after
      from live full join signed on signed.service = live.service
      """;
  private static final String SHOWN = "select * from (%s) as t where t.before <> 0 or t.entries <> 0 or t.arrivals <> 0 or t.exits <> 0 or t.departures <> 0 or t.after <> 0 order by t.service";

  private final JdbcClient jdbc;
  private final Indicators indicators;

  TieOuts(JdbcClient jdbc, Indicators indicators) {
    this.jdbc = jdbc;
    this.indicators = indicators;
  }

  /** @param before the signed report of the quarter before, whose stock counts instead of what is known of it today */
  List<TieOut> of(Quarter quarter, Optional<UUID> before) {
    var query = jdbc.sql(SHOWN.formatted(before.isPresent() ? LIVE + SIGNED : LIVE + "select * from live")).params(indicators.bound(quarter));
    return before.map(report -> query.param("report", report)).orElse(query).query(TieOut.class).list();
  }
}
