package ro.reazem.payments.debt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.Lei;
import ro.reazem.payments.sight.PaymentsSight;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.jdbc.Columns;
import ro.reazem.platform.listing.Rows;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.text.Folding;
import ro.reazem.platform.web.ListPage;

/** Debts and what waits to become one, as far as the reader sees the rights behind them. */
@Component
class DebtRegister {

  private static final String RIGHTS = """
      payments.known_right r join directory.case_relation c on c.context = r.context and c.case_id = r.case_id
        left join directory.person p on p.id = r.holder_id\s""";
  private static final String FOUND = "payments.debt d join (" + RIGHTS + """
      ) on r.entitlement_id = d.entitlement_id
      join payments.debt_standing s on s.debt_id = d.id
      join payments.debt_step e on e.debt_id = d.id and e.position = 1
      where (:state = 'ALL' or s.state = :state or :state = 'LEFT' and s.remaining > 0)
        and (:text = '' or c.number = :text or e.act = :text or :name <> '%' and platform.fold(p.family_name || ' ' || p.given_name) like :name) and\s""" + PaymentsSight.OF;
  private static final String DETAILS = """
      select d.id, r.entitlement_id, r.holder_id, r.benefit, r.context, r.case_id, coalesce(p.display_name, '') as holder, c.number, c.path, e.act, e.act_on, s.*,
        (select min(i.due_on) from payments.debt_instalment i where i.debt_id = d.id and i.position = s.way_position and s.way = 'PLANNED' and s.remaining > 0
          and (select sum(b.amount) from payments.debt_instalment b where b.debt_id = i.debt_id and b.position = i.position and b.number >= i.number) <= s.remaining
            + i.amount - 1) as next_due
      from\s""" + FOUND;
  /** What is undue of a right and no act has claimed. */
  private static final String UNCLAIMED = "(" + RIGHTS + """
      ) join (select b.entitlement_id, count(*) as months, min(b.month) as first, max(b.month) as last, sum(-b.balance - coalesce(l.remaining, 0)) as undue
        from payments.month_balance b left join payments.debt_left l on l.entitlement_id = b.entitlement_id and l.month = b.month and l.remaining > 0
        where b.balance < 0 and -b.balance > coalesce(l.remaining, 0) group by b.entitlement_id) u on u.entitlement_id = r.entitlement_id where\s""" + PaymentsSight.OF;

  private final JdbcClient jdbc;
  private final PaymentsSight sight;

  DebtRegister(JdbcClient jdbc, PaymentsSight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /**
   * A debt in the list and above its page.
   *
   * @param nextDue when the first instalment that is not covered falls due, null without a plan
   */
  record Line(UUID id, UUID right, UUID holderId, String benefit, String context, UUID caseId, String holder, String number, String path, String act, LocalDate actOn,
      Lei established, Lei recovered, Lei writtenOff, Lei left, DebtState state, @Nullable Lei monthly, @Nullable LocalDate nextDue) {}

  /** A page of them. */
  record Found(List<Line> lines, ListPage page) {}

  /** A right with undue sums that no act has claimed. */
  record Undue(UUID right, UUID holderId, String benefit, String context, UUID caseId, String holder, String number, String path, int months, YearMonth first,
      YearMonth last, Lei sum) {}

  /** A page of those. */
  record Waiting(List<Undue> lines, ListPage page) {}

  /** What is asked of the list: a state, ALL, or LEFT for those of which something is left; the beginning of a name, the number of a case or of the act. */
  record Asked(String state, String text) {}

  /** The newest first. */
  Found list(Officer reader, Asked asked, ListPage.Asked part) {
    var page = ListPage.of(part, CappedTotal.of("from " + FOUND, sql -> asked(sql, reader, PaymentsSight.DEBT_READ, asked)));
    return new Found(part(reader, asked, page.size(), page.offset()).query(DebtRegister::line).list(), page);
  }

  /** The whole list, in the same order, for a file. */
  Rows<Line> all(Officer reader, Asked asked) {
    return Rows.of(part(reader, asked, null, 0), DebtRegister::line);
  }

  private JdbcClient.StatementSpec part(Officer reader, Asked asked, @Nullable Integer size, int offset) {
    return asked(DETAILS + " order by d.opened_at desc, d.id limit :size offset :offset", reader, PaymentsSight.DEBT_READ, asked).param("size", size)
        .param("offset", offset);
  }

  Optional<Line> find(UUID id, Officer reader, String action) {
    return asked(DETAILS + " and d.id = :id", reader, action, new Asked("ALL", "")).param("id", id).query(DebtRegister::line).optional();
  }

  /** The largest sums first. */
  Waiting undue(Officer reader, ListPage.Asked part) {
    var page = ListPage.of(part, CappedTotal.of("from " + UNCLAIMED, sql -> sight.bind(jdbc.sql(sql), reader, PaymentsSight.DEBT_READ)));
    return new Waiting(partUndue(reader, page.size(), page.offset()).query(DebtRegister::unclaimed).list(), page);
  }

  /** The whole list, in the same order, for a file. */
  Rows<Undue> allUndue(Officer reader) {
    return Rows.of(partUndue(reader, null, 0), DebtRegister::unclaimed);
  }

  private JdbcClient.StatementSpec partUndue(Officer reader, @Nullable Integer size, int offset) {
    return sight.bind(jdbc.sql(undueOf("") + " order by u.undue desc, r.entitlement_id limit :size offset :offset"), reader, PaymentsSight.DEBT_READ)
        .param("size", size).param("offset", offset);
  }

  Optional<Undue> undue(UUID right, Officer reader, String action) {
    return sight.bind(jdbc.sql(undueOf(" and r.entitlement_id = :right")), reader, action).param("right", right).query(DebtRegister::unclaimed).optional();
  }

  private static String undueOf(String right) {
    return "select r.*, c.number, c.path, coalesce(p.display_name, '') as holder, u.months, u.first, u.last, u.undue from " + UNCLAIMED + right;
  }

  private JdbcClient.StatementSpec asked(String sql, Officer reader, String action, Asked asked) {
    return sight.bind(jdbc.sql(sql), reader, action).param("state", asked.state()).param("text", asked.text())
        .param("name", Folding.fold(asked.text()).replaceAll("[%_\\\\]", "") + "%");
  }

  private static Line line(ResultSet row, int number) throws SQLException {
    return new Line(Columns.id(row, "id"), Columns.id(row, "entitlement_id"), Columns.id(row, "holder_id"), row.getString("benefit"), row.getString("context"),
        Columns.id(row, "case_id"), row.getString("holder"), row.getString("number"), row.getString("path"), row.getString("act"),
        Objects.requireNonNull(Columns.day(row, "act_on")), Columns.lei(row, "established"), Columns.lei(row, "recovered"), Columns.lei(row, "written_off"),
        Columns.lei(row, "remaining"), DebtState.valueOf(row.getString("state")), row.getString("way").equals("WITHHOLDING") ? Columns.lei(row, "way_amount") : null,
        Columns.day(row, "next_due"));
  }

  private static Undue unclaimed(ResultSet row, int number) throws SQLException {
    return new Undue(Columns.id(row, "entitlement_id"), Columns.id(row, "holder_id"), row.getString("benefit"), row.getString("context"),
        Columns.id(row, "case_id"), row.getString("holder"), row.getString("number"), row.getString("path"), row.getInt("months"), Columns.month(row, "first"),
        Columns.month(row, "last"), Columns.lei(row, "undue"));
  }
}
