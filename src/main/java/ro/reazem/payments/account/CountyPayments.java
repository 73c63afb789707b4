package ro.reazem.payments.account;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.entitlements.EntitlementsPaid;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.jdbc.Columns;
import ro.reazem.platform.jdbc.JsonRows;

/**
 * Posts what the county payer paid (plăți făcute de AJPIS): once for each payment, as a payment of the month or resting on the newest row that gives an occasion,
 * as those of the institution. What cannot be posted, because the right is not known yet, more would be paid than is owed, or nothing gives an occasion, is kept
 * with the reason and tried again every night; what is paid ahead waits for its month.
 */
@Service
class CountyPayments {

  /** What the ledger says of the month of a payment; the occasion as for runs. */
  private static final String STANDING = """
      select k.context, k.case_id, k.revision, coalesce(b.balance, 0) as balance, p.id is not null as paid, o.id as occasion
      from payments.known_right k left join payments.month_balance b on b.entitlement_id = k.entitlement_id and b.month = :month
        left join payments.ledger_entry p on p.entitlement_id = k.entitlement_id and p.month = :month and p.kind = 'PAID' and p.corrects is null and p.rests_on is null
        left join lateral (select e.id from payments.ledger_entry e where p.id is not null and e.entitlement_id = k.entitlement_id and e.month = :month
            and (e.kind = 'OWED' and e.difference_id is not null and e.amount > 0 or e.kind = 'PAID' and e.corrects is not null
              or e.kind = 'RETURNED' and e.corrects is null and not exists (select from payments.ledger_entry c where c.corrects = e.id))
            and not exists (select from payments.ledger_entry u where u.rests_on = e.id and u.kind = 'PAID' and u.corrects is null)
          order by e.position desc limit 1) o on true
      where k.entitlement_id = :right and k.revision > 0""";

  private final JdbcClient jdbc;
  private final RightTable rights;
  private final Clock clock;

  CountyPayments(JdbcClient jdbc, RightTable rights, Clock clock) {
    this.jdbc = jdbc;
    this.rights = rights;
    this.clock = clock;
  }

  /** A payment that could not be posted. */
  record Waiting(UUID id, YearMonth month, Lei amount, String document, String trouble) {}

  private record Payment(UUID id, UUID right, LocalDate month, long amount, String document) {}

  private record Standing(String context, UUID caseId, long revision, long balance, boolean paid, @Nullable UUID occasion) {}

  /** Told again, it changes nothing. */
  @Transactional
  public void told(EntitlementsPaid told) {
    rights.lock(told.payments().stream().map(EntitlementsPaid.Payment::entitlementId).distinct().sorted().toList());
    var fresh = jdbc.sql("""
        insert into payments.county_payment (id, entitlement_id, month, amount, document, told_at, trouble)
        select r.id, r.entitlement_id, r.month, r.amount, :document, :at, 'RIGHT_UNKNOWN' from json_populate_recordset(null::payments.county_payment, cast(:rows as json)) r
        on conflict (id) do nothing returning id, entitlement_id, month, amount, document""").param("document", told.document())
        .param("at", told.occurredAt().atOffset(ZoneOffset.UTC)).param("rows", JsonRows.of(told.payments(), one -> JsonRows.row("id", one.paymentId(), "entitlement_id",
            one.entitlementId(), "month", one.month().toString(), "amount", one.amount().bani()))).query(CountyPayments::payment).list();
    fresh.forEach(this::post);
  }

  /**
   * Tries what waits again, some at a time, in the order in which it was told.
   *
   * @param after where the time before ended, 0 to begin
   * @return where this time ended, 0 when nothing was left
   */
  @Transactional
  public long again(long after, int most) {
    var waiting = jdbc.sql("""
        select position, id, entitlement_id, month, amount, document from payments.county_payment
        where posted_at is null and month <= :today and position > :after order by position limit :most""").param("today", LocalDate.now(clock))
        .param("after", after).param("most", most).query((row, n) -> Map.entry(row.getLong("position"), payment(row, n))).list();
    rights.lock(waiting.stream().map(one -> one.getValue().right()).distinct().sorted().toList());
    waiting.forEach(one -> post(one.getValue()));
    return waiting.isEmpty() ? 0 : waiting.getLast().getKey();
  }

  /** What of a right could not be posted, after the right itself was handed out. */
  List<Waiting> waiting(UUID right) {
    return jdbc.sql("select * from payments.county_payment where entitlement_id = :right and posted_at is null order by month, position").param("right", right)
        .query((row, n) -> new Waiting(Columns.id(row, "id"), Columns.month(row, "month"), Columns.lei(row, "amount"), row.getString("document"),
            row.getString("trouble"))).list();
  }

  private void post(Payment payment) {
    var now = clock.instant().atOffset(ZoneOffset.UTC);
    var standing = jdbc.sql(STANDING).param("right", payment.right()).param("month", payment.month()).query(Standing.class).optional().orElse(null);
    var trouble = standing == null ? "RIGHT_UNKNOWN" : standing.paid() && standing.occasion() == null ? "PAID_BEFORE"
        : standing.balance() >= payment.amount() ? "" : payment.month().isAfter(LocalDate.now(clock)) ? "AHEAD" : "MORE_THAN_OWED";
    if (trouble.isEmpty()) {
      var of = Objects.requireNonNull(standing);
      jdbc.sql("""
          insert into payments.ledger_entry (id, entitlement_id, month, kind, amount, context, case_id, revision, rests_on, reason, posted_by, posted_by_name, posted_at)
          values (:id, :right, :month, 'PAID', :amount, :context, :case, :revision, :occasion, :reason, null, '', :now)""").param("id", payment.id())
          .param("right", payment.right()).param("month", payment.month()).param("amount", payment.amount()).param("context", of.context()).param("case", of.caseId())
          .param("revision", of.revision()).param("occasion", of.occasion()).param("reason", payment.document()).param("now", now).update();
    }
    jdbc.sql("update payments.county_payment set trouble = :trouble, posted_at = :at where id = :id").param("trouble", trouble).param("at", trouble.isEmpty() ? now : null)
        .param("id", payment.id()).update();
  }

  private static Payment payment(java.sql.ResultSet row, int number) throws java.sql.SQLException {
    return new Payment(Columns.id(row, "id"), Columns.id(row, "entitlement_id"), Objects.requireNonNull(Columns.day(row, "month")), row.getLong("amount"),
        row.getString("document"));
  }
}
