package ro.reazem.payments.account;

import static ro.reazem.platform.jdbc.Columns.lei;
import static ro.reazem.platform.jdbc.Columns.month;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.Lei;
import ro.reazem.payments.ledger.EntryKind;
import ro.reazem.payments.ledger.MonthBalance;
import ro.reazem.payments.sight.PaymentsSight;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.jdbc.Columns;
import ro.reazem.platform.listing.Rows;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.ListPage;

/** Rights with their sums, and the account of one, as far as the reader sees them. */
@Component
class AccountRegister {

  private static final int MOST_ROWS = 400;
  private static final String RIGHTS = """
      payments.known_right r join directory.case_relation c on c.context = r.context and c.case_id = r.case_id
        left join directory.person p on p.id = r.holder_id\s""";
  private static final String LINE = """
      select r.entitlement_id, r.benefit, r.holder_id, r.first_month, r.last_day, coalesce(p.display_name, '') as holder, c.number, c.path,
        c.context, c.case_id, b.due, b.undue, d.id as difference
      from\s""" + RIGHTS + """
      left join payments.difference d on d.entitlement_id = r.entitlement_id and d.state = 'PROPOSED'
      cross join lateral (select coalesce(sum(greatest(m.balance, 0)), 0) as due, coalesce(sum(greatest(-m.balance, 0)), 0) as undue
        from payments.month_balance m where m.entitlement_id = r.entitlement_id) b where\s""" + PaymentsSight.OF;
  private static final String OPEN = "from payments.difference d join (" + RIGHTS
      + ") on r.entitlement_id = d.entitlement_id where d.state = 'PROPOSED' and " + PaymentsSight.OF;

  private final JdbcClient jdbc;
  private final PaymentsSight sight;

  AccountRegister(JdbcClient jdbc, PaymentsSight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /**
   * A right with what is open of it.
   *
   * @param difference the open difference, null when there is none
   */
  record Line(UUID right, String benefit, UUID holderId, String holder, YearMonth first, @Nullable LocalDate lastDay, String number, String path,
      String context, UUID caseId, Lei due, Lei undue, @Nullable UUID difference) {}

  /** An open difference in the list of those that wait for a person. */
  record Waiting(UUID right, String benefit, String holder, String number, int months, Lei more, Lei undue, Instant proposedAt) {}

  /** A page of them. */
  record Found(List<Waiting> lines, ListPage page) {}

  /** One month of an account. */
  record Month(YearMonth month, MonthBalance sums) {}

  /** One row of the ledger as it is read out. */
  record Row(YearMonth month, EntryKind kind, Lei amount, boolean difference, boolean correction, long revision, String reason, String by, Instant at) {}

  /** The oldest proposals first. */
  Found waiting(Officer reader, ListPage.Asked asked) {
    var page = ListPage.of(asked, CappedTotal.of(OPEN, sql -> sight.bind(jdbc.sql(sql), reader, PaymentsSight.READ)));
    return new Found(part(reader, page.size(), page.offset()).query(AccountRegister::waitingLine).list(), page);
  }

  /** The whole list, in the same order, for a file. */
  Rows<Waiting> allWaiting(Officer reader) {
    return Rows.of(part(reader, null, 0), AccountRegister::waitingLine);
  }

  private JdbcClient.StatementSpec part(Officer reader, @Nullable Integer size, int offset) {
    return sight.bind(jdbc.sql("""
        select w.*, s.months, s.more, s.undue from (select d.id, d.proposed_at, r.entitlement_id, r.benefit, coalesce(p.display_name, '') as holder, c.number
        """ + OPEN + """
         order by d.proposed_at, d.id limit :size offset :offset) w
        cross join lateral (select count(*) as months, coalesce(sum(greatest(m.now - m.before, 0)), 0) as more, coalesce(sum(m.undue), 0) as undue
          from payments.difference_month m where m.difference_id = w.id) s order by w.proposed_at, w.id"""), reader, PaymentsSight.READ)
        .param("size", size).param("offset", offset);
  }

  Optional<Line> find(UUID right, Officer reader, String action) {
    return sight.bind(jdbc.sql(LINE + " and r.entitlement_id = :right"), reader, action).param("right", right).query(AccountRegister::line).optional();
  }

  /** All rights of the person, under whatever record of theirs. */
  List<Line> of(UUID person, Officer reader) {
    return sight.bind(jdbc.sql(LINE + " and r.holder_id = any(directory.same_person(:person)) order by r.first_month desc, r.entitlement_id limit 20"),
        reader, PaymentsSight.READ).param("person", person).query(AccountRegister::line).list();
  }

  /** Whose difference it is, as far as the officer may settle it. */
  Optional<UUID> rightOf(UUID difference, Officer officer) {
    return sight.bind(jdbc.sql("select r.entitlement_id from payments.difference d join (" + RIGHTS
        + ") on r.entitlement_id = d.entitlement_id where d.id = :id and " + PaymentsSight.OF), officer, PaymentsSight.SETTLE).param("id", difference)
        .query(UUID.class).optional();
  }

  /** The newest month first. */
  List<Month> months(UUID right, Officer reader) {
    return sight.bind(jdbc.sql("select m.* from payments.month_balance m join (" + RIGHTS
        + ") on r.entitlement_id = m.entitlement_id where m.entitlement_id = :right and " + PaymentsSight.OF + " order by m.month desc"), reader, PaymentsSight.READ)
        .param("right", right).query((row, n) -> new Month(month(row, "month"), new MonthBalance(lei(row, "owed"), lei(row, "paid"), lei(row, "returned"),
            lei(row, "recovered"), lei(row, "written_off")))).list();
  }

  /** The newest rows first. */
  List<Row> rows(UUID right, Officer reader) {
    return sight.bind(jdbc.sql("select e.* from payments.ledger_entry e join (" + RIGHTS
        + ") on r.entitlement_id = e.entitlement_id where e.entitlement_id = :right and " + PaymentsSight.OF + " order by e.month desc, e.position desc limit "
        + MOST_ROWS), reader, PaymentsSight.READ).param("right", right).query((row, n) -> new Row(month(row, "month"), EntryKind.valueOf(row.getString("kind")),
            lei(row, "amount"), row.getObject("difference_id") != null, row.getObject("corrects") != null, row.getLong("revision"), row.getString("reason"),
            row.getString("posted_by_name"), row.getObject("posted_at", OffsetDateTime.class).toInstant())).list();
  }

  private static Line line(ResultSet row, int number) throws SQLException {
    return new Line(row.getObject("entitlement_id", UUID.class), row.getString("benefit"), row.getObject("holder_id", UUID.class), row.getString("holder"),
        month(row, "first_month"), row.getObject("last_day", LocalDate.class), row.getString("number"), row.getString("path"), row.getString("context"),
        row.getObject("case_id", UUID.class), lei(row, "due"), lei(row, "undue"), row.getObject("difference", UUID.class));
  }

  private static Waiting waitingLine(ResultSet row, int number) throws SQLException {
    return new Waiting(row.getObject("entitlement_id", UUID.class), row.getString("benefit"), row.getString("holder"), row.getString("number"),
        row.getInt("months"), lei(row, "more"), lei(row, "undue"), row.getObject("proposed_at", OffsetDateTime.class).toInstant());
  }
}
