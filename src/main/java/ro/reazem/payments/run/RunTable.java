package ro.reazem.payments.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.Columns;
import ro.reazem.platform.security.Officer;

/** The heads of the runs and what was done with each. */
@Component
class RunTable {

  static final String RUN = "select r.*, a.name as payer_name from payments.run r join payments.payer_account a on a.iban = r.payer_iban ";
  static final long ANY_VERSION = -1;

  private final JdbcClient jdbc;
  private final Clock clock;

  RunTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * The run, locked until the end of the transaction; not against rows that point to it, such as those that tell of its progress.
   *
   * @param version what the officer had before their eyes
   * @throws OptimisticLockingFailureException when somebody did something with it since
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Run locked(UUID id, long version) {
    var run = jdbc.sql(RUN + "where r.id = :id for no key update of r").param("id", id).query(RunTable::run).optional()
        .orElseThrow(() -> new RuleViolated("payments.run.unknown"));
    if (version != ANY_VERSION && version != run.version()) {
      throw new OptimisticLockingFailureException("The run has changed");
    }
    return run;
  }

  void to(Run run, RunState state) {
    jdbc.sql("update payments.run set state = :state, version = version + 1 where id = :id").param("state", state.name()).param("id", run.id()).update();
  }

  /** Writes down what was done. */
  void step(UUID run, String what, String note, Officer by) {
    jdbc.sql("insert into payments.run_step (run_id, what, note, officer_id, officer_name, at) values (:run, :what, :note, :by, :name, :now)")
        .param("run", run).param("what", what).param("note", note).param("by", by.id()).param("name", by.name())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  /** Whether the officer had a hand in its lines. */
  boolean prepared(UUID run, UUID officer) {
    return jdbc.sql("""
        select exists (select from payments.run_step where run_id = :run and officer_id = :officer
          and what in ('OPENED', 'CALCULATED', 'LEFT_OUT', 'TAKEN_BACK', 'ACCEPTED', 'LOCKED'))""").param("run", run).param("officer", officer)
        .query(Boolean.class).single();
  }

  static Run run(ResultSet row, int number) throws SQLException {
    boolean summed = row.getObject("total") != null;
    return new Run(Columns.id(row, "id"), row.getLong("version"), Run.Kind.valueOf(row.getString("kind")), Columns.month(row, "month"), Columns.texts(row, "benefits"),
        row.getString("payer_iban"), row.getString("payer_name"), Objects.requireNonNull(Columns.day(row, "pay_on")),
        RunState.valueOf(row.getString("state")), row.getString("opened_by_name"), Columns.instant(row, "opened_at"), row.getLong("elsewhere"),
        row.getLong("answered"), row.getLong("returned"), row.getObject("prepared_by", UUID.class), row.getObject("number", Integer.class),
        Columns.day(row, "numbered_on"), summed ? sums(row) : null);
  }

  private static Sums sums(ResultSet row) throws SQLException {
    return new Sums(row.getLong("line_count"), Columns.lei(row, "total"), row.getLong("account_count"), Columns.lei(row, "account_total"),
        row.getLong("post_count"), Columns.lei(row, "post_total"), row.getLong("cash_count"), Columns.lei(row, "cash_total"));
  }
}
