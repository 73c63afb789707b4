package ro.reazem.financialaid.vulnerable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.application.AidApplicationId;
import ro.reazem.financialaid.history.History;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;

/** Entering and ending the categories of vulnerable consumers on a request. */
@Component
class Vulnerabilities {

  private static final String UNCHANGED = "financialaid.vulnerable.ended";

  private final JdbcClient jdbc;
  private final SentForms sentForms;
  private final History history;
  private final Clock clock;

  Vulnerabilities(JdbcClient jdbc, SentForms sentForms, History history, Clock clock) {
    this.jdbc = jdbc;
    this.sentForms = sentForms;
    this.history = history;
    this.clock = clock;
  }

  /** What is entered. */
  record Entry(UUID key, Category category, String proof, YearMonth first, @Nullable YearMonth last) {}

  /** The newest first. */
  List<Vulnerability> of(AidApplicationId request) {
    return jdbc.sql("select * from financialaid.vulnerability where application_id = :id order by first_month desc, id").param("id", request.value())
        .query(Vulnerabilities::read).list();
  }

  /** @throws RuleViolated when its months are out of order or the category is entered for one of them already */
  @Transactional
  public void enter(AidApplicationId request, Entry entry, Officer officer) {
    sentForms.await(request.value());
    if (jdbc.sql("select count(*) from financialaid.vulnerability where one_time_key = :key").param("key", entry.key()).query(Integer.class).single() > 0) {
      return;
    }
    RuleViolated.require(Category.BY_HAND.contains(entry.category()), "platform.input.choice");
    RuleViolated.require(entry.last() == null || !entry.last().isBefore(entry.first()), "financialaid.vulnerable.endsBeforeStart");
    try {
      jdbc.sql("""
          insert into financialaid.vulnerability (id, one_time_key, application_id, category, proof, first_month, last_month, entered_by, entered_by_name, entered_at)
          values (:id, :key, :request, :category, :proof, :first, :last, :officer, :name, :at)""")
          .param("id", UUID.randomUUID()).param("key", entry.key()).param("request", request.value()).param("category", entry.category().name())
          .param("proof", entry.proof()).param("first", entry.first().atDay(1)).param("last", entry.last() == null ? null : entry.last().atDay(1))
          .param("officer", officer.id()).param("name", officer.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
    } catch (DataIntegrityViolationException overlaps) {
      throw new RuleViolated("financialaid.vulnerable.overlaps");
    }
    history.add(request.value(), officer.id(), officer.name(), "vulnerable.entered", "", clock.instant());
  }

  /** Ends it with the present month; what was told of earlier months stays. */
  @Transactional
  public void end(AidApplicationId request, UUID id, Officer officer) {
    var month = YearMonth.now(clock).atDay(1);
    int ended = jdbc.sql("""
        update financialaid.vulnerability set last_month = greatest(:month, first_month), ended_by = :officer, ended_by_name = :name, ended_at = :at
        where id = :id and application_id = :request and ended_by is null and (last_month is null or last_month > :month)""")
        .param("month", month).param("officer", officer.id()).param("name", officer.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("id", id).param("request", request.value()).update();
    RuleViolated.require(ended > 0, UNCHANGED);
    history.add(request.value(), officer.id(), officer.name(), "vulnerable.ended", "", clock.instant());
  }

  private static Vulnerability read(ResultSet row, int n) throws SQLException {
    var last = row.getObject("last_month", LocalDate.class);
    return new Vulnerability(row.getObject("id", UUID.class), Category.valueOf(row.getString("category")), row.getString("proof"),
        YearMonth.from(row.getObject("first_month", LocalDate.class)), last == null ? null : YearMonth.from(last), row.getString("entered_by_name"));
  }
}
