package ro.reazem.payments.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.Lei;
import ro.reazem.payments.difference.MonthDifference;
import ro.reazem.payments.difference.Recovery;
import ro.reazem.platform.jdbc.JsonRows;
import ro.reazem.platform.security.Officer;

/** Keeps proposed differences, one open for a right. */
@Component
class DifferenceTable {

  private final JdbcClient jdbc;
  private final Clock clock;

  DifferenceTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** An open difference. */
  record Open(UUID id, UUID right, long revision) {}

  /** Puts the proposal in the place of the one that is open, unless it is the same or was declined for this very revision. */
  void propose(UUID right, long revision, List<MonthDifference> months) {
    var open = jdbc.sql("select id, entitlement_id as \"right\", revision from payments.difference where entitlement_id = :right and state = 'PROPOSED'")
        .param("right", right).query(Open.class).optional();
    if (open.isPresent()) {
      if (months(open.get().id()).equals(months)) {
        return;
      }
      jdbc.sql("update payments.difference set state = 'REPLACED', settled_at = :now where id = :id").param("now", clock.instant().atOffset(ZoneOffset.UTC))
          .param("id", open.get().id()).update();
    }
    if (!months.isEmpty() && !declined(right, revision)) {
      insert(UUID.randomUUID(), right, revision, months);
    }
  }

  /** The open difference, locked with its right until the end of the transaction. */
  Optional<Open> open(UUID id) {
    return jdbc.sql("select id, entitlement_id as \"right\", revision from payments.difference where id = :id and state = 'PROPOSED' for update")
        .param("id", id).query(Open.class).optional();
  }

  Optional<UUID> rightOf(UUID id) {
    return jdbc.sql("select entitlement_id from payments.difference where id = :id").param("id", id).query(UUID.class).optional();
  }

  List<MonthDifference> months(UUID id) {
    return jdbc.sql("""
        select month, before, now, revision, context, case_id, undue, recovery from payments.difference_month where difference_id = :id order by month""")
        .param("id", id).query(DifferenceTable::month).list();
  }

  void settle(UUID id, String state, @Nullable String reason, Officer by) {
    jdbc.sql("""
        update payments.difference set state = :state, settled_by = :by, settled_by_name = :name, settled_at = :now, reason = coalesce(:reason, '')
        where id = :id""").param("state", state).param("by", by.id()).param("name", by.name()).param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("reason", reason).param("id", id).update();
  }

  private boolean declined(UUID right, long revision) {
    return jdbc.sql("select exists (select from payments.difference where entitlement_id = :right and revision = :revision and state = 'DECLINED')")
        .param("right", right).param("revision", revision).query(Boolean.class).single();
  }

  private void insert(UUID id, UUID right, long revision, List<MonthDifference> months) {
    jdbc.sql("insert into payments.difference (id, entitlement_id, revision, state, proposed_at) values (:id, :right, :revision, 'PROPOSED', :now)")
        .param("id", id).param("right", right).param("revision", revision).param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
    jdbc.sql("""
        insert into payments.difference_month (difference_id, month, before, now, revision, context, case_id, undue, recovery)
        select :id, month, before, now, revision, context, case_id, undue, recovery
        from json_populate_recordset(null::payments.difference_month, cast(:rows as json))""").param("id", id)
        .param("rows", JsonRows.of(months, one -> JsonRows.row("month", one.month().atDay(1).toString(), "before", one.before().bani(),
            "now", one.now().bani(), "revision", one.revision(), "context", one.decidedIn().context(), "case_id", one.decidedIn().id(),
            "undue", one.undue().bani(), "recovery", one.recovery().name()))).update();
  }

  private static MonthDifference month(ResultSet row, int number) throws SQLException {
    return new MonthDifference(YearMonth.from(row.getObject("month", LocalDate.class)), new Lei(row.getLong("before")), new Lei(row.getLong("now")),
        row.getLong("revision"), new CaseRef(row.getString("context"), row.getObject("case_id", UUID.class)), new Lei(row.getLong("undue")),
        Recovery.valueOf(row.getString("recovery")));
  }
}
