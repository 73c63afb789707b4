package ro.reazem.financialaid.dashboard;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.Option;

/** The read side of the days from the registration of a request to the disposition that answers it, by benefit, of the requests that the reader sees. */
@Component
class DecisionTimes {

  static final String READ = "financialaid.decision.read";

  private static final String DECIDED = """
      from financialaid.decision d join financialaid.aid_application a on a.id = d.application_id
      where d.kind in ('GRANT', 'REFUSAL') and d.act_year = :year and (cast(:unit as uuid) is null or a.unit_id = :unit) and\s""" + Sight.of("a", "a.id");

  private final JdbcClient jdbc;
  private final Sight sight;

  DecisionTimes(JdbcClient jdbc, Sight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /**
   * The days of one benefit.
   *
   * @param median half of the requests were answered within as many days
   * @param nineTenths nine of ten were
   */
  record Line(String benefit, int decided, int granted, int median, int nineTenths, int longest) {}

  List<Line> of(Officer officer, int year, @Nullable UUID unit) {
    return jdbc.sql("""
        select a.benefit, count(*) as decided, count(*) filter (where d.kind = 'GRANT') as granted,
          percentile_disc(0.5) within group (order by d.act_on - a.registered_on) as median,
          percentile_disc(0.9) within group (order by d.act_on - a.registered_on) as nine_tenths, max(d.act_on - a.registered_on) as longest
        """ + DECIDED + " group by 1 order by 1").param("year", year).param("unit", unit).params(sight.seen(officer, READ)).query(Line.class).list();
  }

  List<Option> units(Officer officer) {
    return jdbc.sql("select id, name from directory.unit where id = any(:units) order by name").param("units", sight.units(officer, READ))
        .query((row, n) -> new Option(row.getString("id"), row.getString("name"))).list();
  }
}
