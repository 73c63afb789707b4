package ro.reazem.childprotection.statistics;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** Signs a quarter (semnarea raportului trimestrial): what is counted now is kept row by row, if it ties out; a correction is the next revision. */
@Component
class SigningQuarter {

  private static final int SHORTEST_REASON = 3;

  private final SignedReports reports;
  private final Differences differences;
  private final TieOuts tieOuts;
  private final Disagreements disagreements;
  private final StatisticsWords words;
  private final Indicators indicators;
  private final List<BeforeSigning> asked;
  private final JdbcClient jdbc;
  private final Clock clock;

  SigningQuarter(SignedReports reports, Differences differences, TieOuts tieOuts, Disagreements disagreements, StatisticsWords words,
      Indicators indicators, List<BeforeSigning> asked, JdbcClient jdbc, Clock clock) {
    this.reports = reports;
    this.differences = differences;
    this.tieOuts = tieOuts;
    this.disagreements = disagreements;
    this.words = words;
    this.indicators = indicators;
    this.asked = asked;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Everything that is asked for is read as of one moment.
   *
   * @param seen the revision that the officer looked at, 0 before the first
   * @throws RuleViolated when the quarter has not ended, does not tie out, follows one that is not signed, or has not changed since it was signed
   */
  @Transactional(isolation = Isolation.REPEATABLE_READ)
  public void sign(Quarter quarter, int seen, String reason, UUID key, Officer officer) {
    if (reports.taken(key)) {
      return;
    }
    RuleViolated.require(quarter.endedOn(LocalDate.now(clock)), "childprotection.statistics.notEnded");
    var latest = reports.latest(quarter);
    int revision = latest.map(SignedReport::revision).orElse(0);
    RuleViolated.require(revision == seen, "childprotection.stale");
    RuleViolated.require(revision == 0 || reason.length() >= SHORTEST_REASON, "childprotection.statistics.reasonMissing");
    RuleViolated.require(latest.isEmpty() || differences.count(quarter, latest.get().id()) > 0, "childprotection.statistics.unchanged");
    var before = reports.latest(quarter.before());
    RuleViolated.require(before.isPresent() || reports.all().stream().noneMatch(one -> one.of().compareTo(quarter) < 0), "childprotection.statistics.gap",
        quarter.before().toString());
    var wrong = tieOuts.of(quarter, before.map(SignedReport::id)).stream().filter(one -> !one.holds()).findFirst();
    wrong.ifPresent(one -> {
      throw new RuleViolated("childprotection.statistics.doesNotTie", words.service(one.service()), one.expected(), one.after(), disagreements.count(quarter));
    });
    asked.forEach(one -> one.require(quarter.from(), quarter.until()));
    keep(quarter, revision + 1, reason, key, officer);
  }

  private void keep(Quarter quarter, int revision, String reason, UUID key, Officer officer) {
    var id = UUID.randomUUID();
    jdbc.sql("""
        insert into childprotection.statistics_report (id, one_time_key, year, quarter, revision, reason, ages, signed_by, signed_by_name, signed_at)
        values (:id, :key, :year, :quarter, :revision, :reason, :ages, :by, :name, :at)""").param("id", id).param("key", key).param("year", quarter.year())
        .param("quarter", quarter.number()).param("revision", revision).param("reason", reason).param("ages", indicators.ages(quarter).toArray(Integer[]::new))
        .param("by", officer.id()).param("name", officer.name()).param("at", Timestamp.from(clock.instant())).update();
    jdbc.sql(Care.WITH + "insert into childprotection.statistics_line (report_id, position, indicator, subject, owner, amount, values) "
        + "select :report, row_number() over (), indicator, subject, owner, amount, values from (" + Indicators.rows(indicators.all()) + ") as r").param("report", id)
        .params(indicators.bound(quarter)).update();
  }
}
