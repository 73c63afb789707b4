package ro.reazem.payments.paid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.Lei;
import ro.reazem.payments.sight.PaymentsSight;
import ro.reazem.platform.jdbc.Columns;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.ListPage;

/** What a holder was paid for each month of each right (ce s-a plătit), under whatever record of theirs, as far as the reader sees the rights. */
@Component
class PaidRegister {

  private static final String MONTHS = """
      payments.month_balance b join (payments.known_right r join directory.case_relation c on c.context = r.context and c.case_id = r.case_id)
        on r.entitlement_id = b.entitlement_id where r.holder_id = any(directory.same_person(:holder)) and\s""" + PaymentsSight.OF;
  private static final String PART = " order by b.month desc, r.benefit, b.entitlement_id limit :size offset :offset";

  private final JdbcClient jdbc;
  private final PaymentsSight sight;

  PaidRegister(JdbcClient jdbc, PaymentsSight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /**
   * A payment of a month.
   *
   * @param amount what went to the holder
   * @param withheld what was kept from it for debts
   * @param channel empty for one that no run of this institution made
   * @param answer PAID, RETURNED, or empty while nothing was answered
   * @param document by what it is known that it was paid
   */
  record Payment(LocalDate on, Lei amount, Lei withheld, String channel, String accountTail, String answer, String document) {}

  /** A month of a right with what was paid for it. */
  record Month(UUID right, String benefit, YearMonth month, Lei owed, Lei paid, Lei returned, Lei recovered, Lei due, Lei undue, String number, String path,
      List<Payment> payments) {}

  /**
   * What is open of all months together.
   *
   * @param due of the benefits that the institution pays itself
   */
  record Sums(int months, Lei due, Lei undue) {}

  /** @param ours the benefits that the institution pays itself; what the county payer owes is answered to it, not here */
  Sums sums(UUID holder, Officer reader, Collection<String> ours) {
    return of("select count(*) as months, coalesce(sum(greatest(b.balance, 0)) filter (where r.benefit = any(:ours)), 0) as due, "
        + "coalesce(sum(greatest(-b.balance, 0)), 0) as undue from " + MONTHS, holder, reader).param("ours", ours.toArray(String[]::new))
        .query((row, n) -> new Sums(row.getInt("months"), Columns.lei(row, "due"), Columns.lei(row, "undue"))).single();
  }

  /** A page of months, the newest first. */
  List<Month> months(UUID holder, Officer reader, ListPage page) {
    return months(holder, reader, page.size(), page.offset());
  }

  /** All months, in the same order, for a file. */
  List<Month> all(UUID holder, Officer reader) {
    return months(holder, reader, null, 0);
  }

  private List<Month> months(UUID holder, Officer reader, @Nullable Integer size, int offset) {
    var payments = payments(holder, reader, size, offset);
    return of("select b.*, r.benefit, c.number, c.path from " + MONTHS + PART, holder, reader).param("size", size).param("offset", offset)
        .query((row, n) -> month(row, payments)).list();
  }

  private Map<String, List<Payment>> payments(UUID holder, Officer reader, @Nullable Integer size, int offset) {
    record Of(String month, Payment payment) {}
    return of("""
        select e.entitlement_id, e.month, e.reason, coalesce(g.pay_on, e.posted_at::date) as paid_on, coalesce(l.amount, e.amount) as net,
          coalesce(l.withheld, 0) as withheld, coalesce(l.channel, '') as channel, coalesce(right(l.iban, 4), '') as tail,
          case when exists (select from payments.line_answer a where a.line_id = l.id and a.answer = 'RETURNED') then 'RETURNED'
            when exists (select from payments.line_answer a where a.line_id = l.id) then 'PAID' else '' end as answer
        from payments.ledger_entry e left join payments.run_line l on l.id = e.id left join payments.run g on g.id = l.run_id
        where e.kind = 'PAID' and e.corrects is null and not exists (select from payments.ledger_entry x where x.corrects = e.id)
          and (e.entitlement_id, e.month) in (select b.entitlement_id, b.month from\s""" + MONTHS + PART + ") order by e.position", holder, reader)
        .param("size", size).param("offset", offset).query((row, n) -> new Of(key(row), new Payment(Objects.requireNonNull(Columns.day(row, "paid_on")),
            Columns.lei(row, "net"), Columns.lei(row, "withheld"), row.getString("channel"), row.getString("tail"), row.getString("answer"), row.getString("reason"))))
        .list().stream().collect(Collectors.groupingBy(Of::month, Collectors.mapping(Of::payment, Collectors.toList())));
  }

  private JdbcClient.StatementSpec of(String sql, UUID holder, Officer reader) {
    return sight.bind(jdbc.sql(sql), reader, PaymentsSight.READ).param("holder", holder);
  }

  private static String key(ResultSet row) throws SQLException {
    return Columns.id(row, "entitlement_id") + " " + Columns.month(row, "month");
  }

  private static Month month(ResultSet row, Map<String, List<Payment>> payments) throws SQLException {
    var balance = Columns.lei(row, "balance");
    return new Month(Columns.id(row, "entitlement_id"), row.getString("benefit"), Columns.month(row, "month"), Columns.lei(row, "owed"), Columns.lei(row, "paid"),
        Columns.lei(row, "returned"), Columns.lei(row, "recovered"), balance.max(Lei.ZERO), balance.negated().max(Lei.ZERO), row.getString("number"),
        row.getString("path"), payments.getOrDefault(key(row), List.of()));
  }
}
