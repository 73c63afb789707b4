package ro.reazem.payments.paid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.Lei;
import ro.reazem.payments.rows.Columns;
import ro.reazem.payments.sight.PaymentsSight;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.text.Folding;
import ro.reazem.platform.web.ListPage;

/** Holders found by what they say of themselves, and what each was paid, as far as the reader sees the rights behind it. */
@Component
class PaidRegister {

  private static final int MOST_MONTHS = 240;
  private static final String RIGHTS = """
      payments.known_right r join directory.case_relation c on c.context = r.context and c.case_id = r.case_id
        left join directory.person p on p.id = r.holder_id\s""";
  private static final String SEEN = RIGHTS + "where " + PaymentsSight.OF + " and ";
  private static final String OF_NAME = "platform.fold(p.family_name) like :text";
  private static final String OF_CASE = "c.number = :text";
  private static final String OF_CNP = "r.holder_id in (select i.person_id from payments.identified_person i where i.cnp = :text)";
  private static final Pattern CNP = Pattern.compile("[0-9]{13}");
  private static final String MONTHS = "payments.month_balance b join (" + RIGHTS + ") on r.entitlement_id = b.entitlement_id "
      + "where r.holder_id = any(directory.same_person(:holder)) and " + PaymentsSight.OF;

  private final JdbcClient jdbc;
  private final PaymentsSight sight;

  PaidRegister(JdbcClient jdbc, PaymentsSight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /** A right of somebody who was looked for. */
  record Right(UUID id, UUID holderId, String holder, @Nullable LocalDate bornOn, String benefit, String number, YearMonth first, @Nullable LocalDate lastDay) {}

  /** A page of them. */
  record Found(List<Right> lines, ListPage page) {}

  /**
   * A payment of a month.
   *
   * @param channel empty for one that no run of this institution made
   * @param answer PAID, RETURNED, or empty while nothing was answered
   */
  record Payment(LocalDate on, Lei amount, Lei withheld, String channel, String accountTail, String answer, String document, @Nullable UUID run, UUID line) {}

  /** A month of a right with what was paid for it. */
  record Month(UUID right, String benefit, YearMonth month, Lei owed, Lei paid, Lei returned, Lei recovered, Lei due, Lei undue, String number, String path,
      List<Payment> payments) {}

  /** @param text a CNP, the number of a case, or the beginning of a family name */
  Found find(String text, Officer reader, ListPage.Asked asked) {
    var key = key(text);
    if (key.isEmpty()) {
      return new Found(List.of(), ListPage.of(asked, CappedTotal.of(0)));
    }
    var found = SEEN + (CNP.matcher(text).matches() ? OF_CNP : Character.isDigit(text.charAt(0)) ? OF_CASE : OF_NAME);
    var page = ListPage.of(asked, CappedTotal.of(looked("select count(*) from (select 1 from " + found + " limit " + (CappedTotal.LIMIT + 1) + ") capped", key, reader)
        .query(Integer.class).single()));
    return new Found(looked("select r.*, c.number, p.born_on, coalesce(p.display_name, '') as holder from " + found
        + " order by p.family_name, p.given_name, r.first_month desc, r.entitlement_id limit :size offset :offset", key, reader).param("size", page.size())
        .param("offset", page.offset()).query((row, n) -> new Right(Columns.id(row, "entitlement_id"), Columns.id(row, "holder_id"), row.getString("holder"),
            Columns.day(row, "born_on"), row.getString("benefit"), row.getString("number"), Columns.month(row, "first_month"), Columns.day(row, "last_day"))).list(), page);
  }

  /** The name of a holder whose right the reader sees. */
  Optional<String> holder(UUID holder, Officer reader) {
    return sight.bind(jdbc.sql("select coalesce(max(p.display_name), '') as name from " + RIGHTS + " where r.holder_id = any(directory.same_person(:holder)) and "
        + PaymentsSight.OF + " having count(*) > 0"), reader, PaymentsSight.READ).param("holder", holder).query(String.class).optional();
  }

  /** The newest month first. */
  List<Month> months(UUID holder, Officer reader) {
    var payments = payments(holder, reader);
    return sight.bind(jdbc.sql("select b.*, r.benefit, c.number, c.path from " + MONTHS + " order by b.month desc, r.benefit, b.entitlement_id limit " + MOST_MONTHS),
        reader, PaymentsSight.READ).param("holder", holder).query((row, n) -> month(row, payments)).list();
  }

  private Map<String, List<Payment>> payments(UUID holder, Officer reader) {
    record Of(String month, Payment payment) {}
    return sight.bind(jdbc.sql("""
        select e.id, e.entitlement_id, e.month, e.amount, e.reason, e.posted_at::date as posted_on, l.run_id, g.pay_on, coalesce(l.amount, e.amount) as net,
          coalesce(l.withheld, 0) as withheld, coalesce(l.channel, '') as channel, coalesce(right(l.iban, 4), '') as tail,
          coalesce((select max(a.answer) from payments.line_answer a where a.line_id = l.id), '') as answer
        from payments.ledger_entry e join payments.month_balance b on b.entitlement_id = e.entitlement_id and b.month = e.month
          left join payments.run_line l on l.id = e.id left join payments.run g on g.id = l.run_id
        where e.kind = 'PAID' and e.corrects is null and (b.entitlement_id, b.month) in (select b.entitlement_id, b.month from\s""" + MONTHS + ") order by e.position"),
        reader, PaymentsSight.READ).param("holder", holder).query((row, n) -> new Of(key(row), new Payment(day(row), Columns.lei(row, "net"),
            Columns.lei(row, "withheld"), row.getString("channel"), row.getString("tail"), row.getString("answer"), row.getString("reason"),
            row.getObject("run_id", UUID.class), Columns.id(row, "id")))).list().stream()
        .collect(Collectors.groupingBy(Of::month, Collectors.mapping(Of::payment, Collectors.toList())));
  }

  /** What is compared: a number as it stands, a name without signs, empty when there were only signs. */
  private static String key(String text) {
    if (text.isEmpty() || Character.isDigit(text.charAt(0))) {
      return text;
    }
    var name = Folding.fold(text).replaceAll("[%_\\\\]", "").strip();
    return name.isEmpty() ? "" : name + "%";
  }

  private JdbcClient.StatementSpec looked(String sql, String key, Officer reader) {
    return sight.bind(jdbc.sql(sql), reader, PaymentsSight.READ).param("text", key);
  }

  private static LocalDate day(ResultSet row) throws SQLException {
    var payOn = Columns.day(row, "pay_on");
    return payOn == null ? Objects.requireNonNull(Columns.day(row, "posted_on")) : payOn;
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
