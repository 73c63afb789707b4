package ro.reazem.payments.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.events.entitlements.EntitlementChanged;
import ro.reazem.events.entitlements.EntitlementGranted;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.Lei;
import ro.reazem.payments.difference.RightHistory;
import ro.reazem.payments.difference.Told;
import ro.reazem.platform.jdbc.JsonRows;
import ro.reazem.platform.jdbc.SentForms;

/** Keeps the rights of all contexts with their revisions. */
@Component
class RightTable {

  private final JdbcClient jdbc;
  private final SentForms locks;
  private final Clock clock;

  RightTable(JdbcClient jdbc, SentForms locks, Clock clock) {
    this.jdbc = jdbc;
    this.locks = locks;
    this.clock = clock;
  }

  /** Whoever writes in the ledger of a right waits for who already does. */
  void lock(UUID right) {
    locks.await("ledger of right " + right);
  }

  void lock(List<UUID> all) {
    locks.awaitAll(all.stream().map(right -> "ledger of right " + right).toList());
  }

  /** @return the rights whose grant was not known yet */
  Set<UUID> granted(List<EntitlementGranted> told) {
    var rows = JsonRows.of(told, one -> JsonRows.row("entitlement_id", one.entitlementId(), "revision", one.revision(), "context", one.decidedIn().context(),
        "case_id", one.decidedIn().id(), "monthly", one.monthly().bani(), "day", one.from().toString(),
        "until", one.until() == null ? null : one.until().toString(), "occurred_at", one.occurredAt()));
    var fresh = jdbc.sql("""
        insert into payments.right_revision (entitlement_id, revision, what, context, case_id, monthly, day, until, occurred_at, heard_at)
        select entitlement_id, revision, 'GRANTED', context, case_id, monthly, day, until, occurred_at, :now
        from json_populate_recordset(null::payments.right_revision, cast(:rows as json)) order by entitlement_id on conflict do nothing
        returning entitlement_id""").param("rows", rows).param("now", clock.instant().atOffset(ZoneOffset.UTC)).query(UUID.class).set();
    var known = told.stream().filter(one -> fresh.contains(one.entitlementId())).toList();
    jdbc.sql("""
        insert into payments.known_right (entitlement_id, holder_id, benefit, context, case_id, revision, first_month, last_day)
        select entitlement_id, holder_id, benefit, context, case_id, 0, first_month, last_day
        from json_populate_recordset(null::payments.known_right, cast(:rows as json)) order by entitlement_id on conflict do nothing""")
        .param("rows", JsonRows.of(known, one -> JsonRows.row("entitlement_id", one.entitlementId(), "holder_id", one.holderId(), "benefit", one.benefit(),
            "context", one.decidedIn().context(), "case_id", one.decidedIn().id(), "first_month", YearMonth.from(one.from()).atDay(1).toString(),
            "last_day", one.until() == null ? null : one.until().toString()))).update();
    return fresh;
  }

  /** @return the rights of which some change was not known yet */
  Set<UUID> changed(List<EntitlementChanged> told) {
    return jdbc.sql("""
        insert into payments.right_revision (entitlement_id, revision, what, context, case_id, monthly, day, occurred_at, heard_at)
        select entitlement_id, revision, 'CHANGED', context, case_id, monthly, day, occurred_at, :now
        from json_populate_recordset(null::payments.right_revision, cast(:rows as json)) order by entitlement_id, revision on conflict do nothing
        returning entitlement_id""").param("rows", JsonRows.of(told, one -> JsonRows.row("entitlement_id", one.entitlementId(), "revision", one.revision(),
            "context", one.decidedIn().context(), "case_id", one.decidedIn().id(), "monthly", one.monthly().bani(), "day", one.from().toString(),
            "occurred_at", one.occurredAt()))).param("now", clock.instant().atOffset(ZoneOffset.UTC)).query(UUID.class).set();
  }

  /**
   * Lets changes count that follow what counts already and begin after the months that are written: nothing is owed for them yet, and nothing differs.
   *
   * @return the rights of which that is all
   */
  Set<UUID> ahead(List<EntitlementChanged> told) {
    return jdbc.sql("""
        update payments.known_right k set revision = t.last from (
          select entitlement_id, min(revision) as first, max(revision) as last, min(day) as day
          from json_populate_recordset(null::payments.right_revision, cast(:rows as json)) group by 1) t
        where k.entitlement_id = t.entitlement_id and k.revision = t.first - 1 and k.written_through >= :month
          and t.day >= k.written_through + interval '1 month'
          and (select count(*) from payments.right_revision r where r.entitlement_id = k.entitlement_id and r.revision >= t.first) = t.last - t.first + 1
          and not exists (select from payments.difference d where d.entitlement_id = k.entitlement_id and d.state = 'PROPOSED')
        returning k.entitlement_id""").param("month", YearMonth.now(clock).atDay(1)).param("rows", JsonRows.of(told, one ->
            JsonRows.row("entitlement_id", one.entitlementId(), "revision", one.revision(), "day", one.from().toString()))).query(UUID.class).set();
  }

  /** Those of which nothing but the grant was heard so far. */
  Set<UUID> onlyGranted(Collection<UUID> rights) {
    return jdbc.sql("select entitlement_id from payments.right_revision where entitlement_id = any (:rights) group by 1 having count(*) = 1")
        .param("rights", rights.toArray(UUID[]::new)).query(UUID.class).set();
  }

  /** @return whether the revision was not known yet */
  boolean keep(UUID right, Told told, Instant at) {
    return jdbc.sql("""
        insert into payments.right_revision (entitlement_id, revision, what, context, case_id, monthly, day, until, occurred_at, heard_at)
        values (:right, :revision, :what, :context, :case, :monthly, :day, :until, :at, :now) on conflict do nothing""")
        .param("right", right).param("revision", told.revision()).param("what", told.what().name()).param("context", told.decidedIn().context())
        .param("case", told.decidedIn().id()).param("monthly", told.monthly().bani()).param("day", told.day()).param("until", told.until())
        .param("at", at.atOffset(ZoneOffset.UTC)).param("now", clock.instant().atOffset(ZoneOffset.UTC)).update() == 1;
  }

  void granted(UUID right, UUID holder, String benefit, Told granted) {
    jdbc.sql("""
        insert into payments.known_right (entitlement_id, holder_id, benefit, context, case_id, revision, first_month, last_day)
        values (:right, :holder, :benefit, :context, :case, 0, :first, :until) on conflict do nothing""")
        .param("right", right).param("holder", holder).param("benefit", benefit).param("context", granted.decidedIn().context())
        .param("case", granted.decidedIn().id()).param("first", YearMonth.from(granted.day()).atDay(1)).param("until", granted.until()).update();
  }

  RightHistory history(UUID right) {
    return RightHistory.of(jdbc.sql("select revision, what, context, case_id, monthly, day, until from payments.right_revision where entitlement_id = :right")
        .param("right", right).query(RightTable::told).list());
  }

  /** What of it counts by now, and up to which month it is written. */
  void written(UUID right, RightHistory history, YearMonth through) {
    jdbc.sql("update payments.known_right set revision = :revision, last_day = :last, written_through = :through where entitlement_id = :right")
        .param("revision", history.revision()).param("last", history.lastDay()).param("through", through.atDay(1)).param("right", right).update();
  }

  /** Many rights of which only the grant counts are written up to a month. */
  void written(Collection<UUID> rights, YearMonth through) {
    jdbc.sql("update payments.known_right set revision = 1, written_through = :through where entitlement_id = any (:rights)")
        .param("through", through.atDay(1)).param("rights", rights.toArray(UUID[]::new)).update();
  }

  /** Rights that cover a month that is not written yet, some at a time in their order. */
  List<UUID> notWrittenThrough(YearMonth month, @Nullable UUID after, int most) {
    return jdbc.sql("""
        select entitlement_id from payments.known_right where (written_through is null or written_through < :month)
          and (last_day is null or written_through is null or last_day >= written_through + interval '1 month')
          and (cast(:after as uuid) is null or entitlement_id > :after) order by entitlement_id limit :most""")
        .param("month", month.atDay(1)).param("after", after).param("most", most).query(UUID.class).list();
  }

  private static Told told(ResultSet row, int number) throws SQLException {
    return new Told(row.getLong("revision"), Told.What.valueOf(row.getString("what")),
        new CaseRef(row.getString("context"), row.getObject("case_id", UUID.class)), new Lei(row.getLong("monthly")),
        row.getObject("day", LocalDate.class), row.getObject("until", LocalDate.class));
  }
}
