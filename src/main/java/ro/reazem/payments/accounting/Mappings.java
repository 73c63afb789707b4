package ro.reazem.payments.accounting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.Columns;
import ro.reazem.platform.security.Officer;

/** Keeps by which accounts each operation is booked: the institution's own decision, of which nothing is supposed. */
@Component
public class Mappings {

  private static final String SYMBOL = "[0-9A-Z.]{3,40}";

  private final JdbcClient jdbc;
  private final Clock clock;

  Mappings(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What is entered. */
  record Entered(Operation operation, String benefit, LocalDate since, String debit, String credit, String document) {}

  /** All of them, the newest of an operation first. */
  public List<Mapping> all() {
    return jdbc.sql("select * from payments.account_mapping order by operation, benefit, since desc, position desc").query(Mappings::mapping).list();
  }

  /** The mapping of an operation with a benefit on a day: its own before that of all benefits, the newest that has begun. */
  public static Optional<Mapping> on(List<Mapping> all, Operation operation, String benefit, LocalDate day) {
    return all.stream().filter(one -> one.operation() == operation && one.benefit().equals(benefit) && !one.since().isAfter(day)).findFirst()
        .or(() -> benefit.isEmpty() ? Optional.empty() : on(all, operation, "", day));
  }

  /** @throws RuleViolated when a symbol is none, or both are the same */
  @Transactional
  public void enter(Entered mapping, Officer by) {
    RuleViolated.require(mapping.debit().matches(SYMBOL), "payments.accounting.symbol", mapping.debit());
    RuleViolated.require(mapping.credit().matches(SYMBOL), "payments.accounting.creditSymbol", mapping.credit());
    RuleViolated.require(!mapping.debit().equals(mapping.credit()), "payments.accounting.sameAccount");
    jdbc.sql("""
        insert into payments.account_mapping (id, operation, benefit, since, debit, credit, document, entered_by, entered_by_name, entered_at)
        values (:id, :operation, :benefit, :since, :debit, :credit, :document, :by, :byName, :now)""").param("id", UUID.randomUUID())
        .param("operation", mapping.operation().name()).param("benefit", mapping.benefit()).param("since", mapping.since()).param("debit", mapping.debit())
        .param("credit", mapping.credit()).param("document", mapping.document()).param("by", by.id()).param("byName", by.name())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  private static Mapping mapping(ResultSet row, int number) throws SQLException {
    return new Mapping(Operation.valueOf(row.getString("operation")), row.getString("benefit"), Objects.requireNonNull(Columns.day(row, "since")),
        row.getString("debit"), row.getString("credit"), row.getString("document"), row.getString("entered_by_name"), Columns.instant(row, "entered_at"));
  }
}
