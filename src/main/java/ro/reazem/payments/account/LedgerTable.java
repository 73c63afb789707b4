package ro.reazem.payments.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.Lei;
import ro.reazem.payments.ledger.Basis;
import ro.reazem.payments.ledger.Entry;
import ro.reazem.payments.ledger.EntryKind;
import ro.reazem.payments.ledger.Ledger;
import ro.reazem.platform.jdbc.JsonRows;
import ro.reazem.platform.security.Officer;

/** The rows of the ledger in the database, which adds up their balances itself. */
@Component
class LedgerTable {

  private final JdbcClient jdbc;
  private final Clock clock;

  LedgerTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Ledger of(UUID right) {
    return Ledger.of(jdbc.sql("""
        select id, month, kind, amount, context, case_id, revision, difference_id, rests_on, corrects, reason
        from payments.ledger_entry where entitlement_id = :right order by position""").param("right", right).query(LedgerTable::entry).list());
  }

  /** @param by who posts them, null when they follow from the right itself */
  void add(UUID right, Collection<Entry> entries, @Nullable Officer by) {
    add(Map.of(right, entries), by);
  }

  /** The same for many rights. */
  void add(Map<UUID, ? extends Collection<Entry>> entries, @Nullable Officer by) {
    var rows = entries.entrySet().stream().flatMap(right -> right.getValue().stream().map(one -> row(right.getKey(), one))).toList();
    if (rows.isEmpty()) {
      return;
    }
    jdbc.sql("""
        insert into payments.ledger_entry (id, entitlement_id, month, kind, amount, context, case_id, revision, difference_id, rests_on, corrects, reason,
          posted_by, posted_by_name, posted_at)
        select r.id, r.entitlement_id, r.month, r.kind, r.amount, r.context, r.case_id, r.revision, r.difference_id, r.rests_on, r.corrects, r.reason,
          cast(:by as uuid), :name, :now
        from json_populate_recordset(null::payments.ledger_entry, cast(:rows as json)) with ordinality r order by r.ordinality""")
        .param("by", by == null ? null : by.id()).param("name", by == null ? "" : by.name())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC)).param("rows", JsonRows.of(rows, one -> one)).update();
  }

  private static Map<String, ?> row(UUID right, Entry one) {
    return JsonRows.row("id", one.id(), "entitlement_id", right,
            "month", one.month().atDay(1).toString(), "kind", one.kind().name(), "amount", one.amount().bani(),
            "context", one.basis().decidedIn().context(), "case_id", one.basis().decidedIn().id(), "revision", one.basis().revision(),
            "difference_id", one.basis().differenceId(), "rests_on", one.restsOn(), "corrects", one.corrects(), "reason", one.basis().reason());
  }

  private static Entry entry(ResultSet row, int number) throws SQLException {
    return new Entry(row.getObject("id", UUID.class), YearMonth.from(row.getObject("month", LocalDate.class)), EntryKind.valueOf(row.getString("kind")),
        new Lei(row.getLong("amount")), new Basis(new CaseRef(row.getString("context"), row.getObject("case_id", UUID.class)), row.getLong("revision"),
            row.getObject("difference_id", UUID.class), row.getString("reason")),
        row.getObject("rests_on", UUID.class), row.getObject("corrects", UUID.class));
  }
}
