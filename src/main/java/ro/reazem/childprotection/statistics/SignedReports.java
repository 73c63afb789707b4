package ro.reazem.childprotection.statistics;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The signed reports; none is ever changed. */
@Component
class SignedReports {

  private static final String ONE = "select id, year, quarter, revision, reason, signed_by_name, signed_at from childprotection.statistics_report";

  private final JdbcClient jdbc;

  SignedReports(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The revisions of a quarter, the latest first. */
  List<SignedReport> of(Quarter quarter) {
    return jdbc.sql(ONE + " where year = :year and quarter = :quarter order by revision desc limit 50").param("year", quarter.year())
        .param("quarter", quarter.number()).query(SignedReport.class).list();
  }

  Optional<SignedReport> latest(Quarter quarter) {
    return of(quarter).stream().findFirst();
  }

  /** The latest revision of each quarter, the newest quarter first. */
  List<SignedReport> all() {
    return jdbc.sql("select distinct on (year, quarter) id, year, quarter, revision, reason, signed_by_name, signed_at from childprotection.statistics_report "
        + "order by year desc, quarter desc, revision desc limit 200").query(SignedReport.class).list();
  }

  boolean taken(UUID key) {
    return jdbc.sql("select exists (select from childprotection.statistics_report where one_time_key = :key)").param("key", key).query(Boolean.class).single();
  }
}
