package ro.reazem.payments.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.payments.sight.PaymentsSight;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.jdbc.Columns;
import ro.reazem.platform.listing.Rows;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.text.Folding;
import ro.reazem.platform.web.ListPage;

/** The lines of runs, for whoever sees the cases behind them. Heads and sums of runs are the institution's, see {@link RunHeads}. */
@Component
class RunRegister {

  /** The holder died before the month, a decision changes it, an officer stopped it, less is due by now, or less is left of a debt than is withheld for it. */
  static final String NOT_DUE = """
      (exists (select from directory.person p where p.id = l.holder_id and p.died_on < l.month)
        or exists (select from payments.difference f where f.entitlement_id = l.entitlement_id and f.state = 'PROPOSED')
        or not exists (select from payments.month_balance b where b.entitlement_id = l.entitlement_id and b.month = l.month and b.balance >= l.gross)
        or l.withheld > 0 and exists (select from payments.run_withholding w join payments.debt_standing s on s.debt_id = w.debt_id where w.line_id = l.id
          and s.remaining < (select sum(o.amount) from payments.run_withholding o join payments.run_line x on x.id = o.line_id and x.left_out = ''
            where o.run_id = l.run_id and o.debt_id = w.debt_id))
        or\s""" + Checks.STOPPED + ")";

  private static final String LINES = "payments.run_line l join directory.case_relation c on c.context = l.context and c.case_id = l.case_id where l.run_id = :run and "
      + PaymentsSight.OF;
  private static final String DETAILS = """
      select l.*, c.path, array(select k.code from payments.run_check k where k.line_id = l.id and not k.accepted order by k.position) as open_checks,
        array(select k.code from payments.run_check k where k.line_id = l.id and k.accepted order by k.position) as accepted_checks,
        array(select a.answer from payments.line_answer a where a.line_id = l.id) as answers from\s""" + LINES;

  private final JdbcClient jdbc;
  private final PaymentsSight sight;

  RunRegister(JdbcClient jdbc, PaymentsSight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /** A page of the lines. */
  record Lines(List<RunLine> lines, ListPage page) {}

  /** @param text the beginning of a name, or the number of a case */
  Lines lines(UUID run, Officer reader, LineFilter filter, String text, ListPage.Asked asked) {
    var page = ListPage.of(asked, CappedTotal.of("from " + LINES + where(filter, text), sql -> bound(sql, run, reader, PaymentsSight.RUN_READ, text)));
    return new Lines(part(run, reader, filter, text, page.size(), page.offset()).query((row, n) -> line(row, false)).list(), page);
  }

  /** All lines, in the same order and without whole CNPs, for a file. */
  Rows<RunLine> all(UUID run, Officer reader, LineFilter filter, String text) {
    return Rows.of(part(run, reader, filter, text, null, 0), (row, n) -> line(row, false));
  }

  private JdbcClient.StatementSpec part(UUID run, Officer reader, LineFilter filter, String text, @Nullable Integer size, int offset) {
    return bound(DETAILS + where(filter, text) + " order by l.position limit :size offset :offset", run, reader, PaymentsSight.RUN_READ, text)
        .param("size", size).param("offset", offset);
  }

  private static String where(LineFilter filter, String text) {
    return " and " + filter.condition() + (text.isEmpty() ? "" : text.matches("[0-9].*") ? " and l.case_number = :text" : " and l.folded like :name");
  }

  Optional<RunLine> line(UUID run, UUID line, Officer reader, String action) {
    return bound(DETAILS + " and l.id = :line", run, reader, action, "").param("line", line).query((row, n) -> line(row, false)).optional();
  }

  /**
   * All paid lines with whole CNPs, some at a time, for files.
   *
   * @param channel one of them, or empty for all
   */
  List<RunLine> whole(UUID run, Officer reader, String channel, long after, int most) {
    return bound(DETAILS + " and l.left_out = '' and l.position > :after and (:channel = '' or l.channel = :channel) order by l.position limit :most", run, reader,
        PaymentsSight.RUN_EXPORT, "").param("after", after).param("channel", channel).param("most", most).query((row, n) -> line(row, true)).list();
  }

  /** @throws RuleViolated when the officer does not see all lines: a statement with holes is none */
  void requireWhole(UUID run, Officer officer, String action) {
    long seen = bound("select count(*) from " + LINES, run, officer, action, "").query(Long.class).single();
    long all = jdbc.sql("select count(*) from payments.run_line where run_id = :run").param("run", run).query(Long.class).single();
    RuleViolated.require(seen == all, "payments.run.notWhole");
  }

  private JdbcClient.StatementSpec bound(String sql, UUID run, Officer reader, String action, String text) {
    return sight.bind(jdbc.sql(sql), reader, action).param("run", run).param("text", text).param("name", Folding.fold(text).replaceAll("[%_\\\\]", "") + "%");
  }

  private static RunLine line(ResultSet row, boolean whole) throws SQLException {
    var cnp = row.getString("cnp");
    return new RunLine(Columns.id(row, "id"), row.getLong("position"), Columns.id(row, "entitlement_id"), Columns.month(row, "month"), row.getString("reason"),
        row.getString("benefit"), row.getString("context"), Columns.id(row, "case_id"), row.getString("case_number"), row.getString("path"),
        row.getLong("revision"), Columns.id(row, "holder_id"), row.getString("holder"), whole ? cnp : null,
        cnp == null ? null : cnp.substring(cnp.length() - 4), Columns.day(row, "born_on"), row.getString("address"), row.getString("channel"),
        row.getString("iban"), row.getString("account_holder"), row.getObject("right_payee_id") != null, Columns.lei(row, "amount"), Columns.lei(row, "withheld"), row.getString("left_out"),
        Columns.texts(row, "open_checks"), Columns.texts(row, "accepted_checks"), Columns.texts(row, "answers"));
  }

  /** The filter named, all lines when there is none of that name. */
  static LineFilter filter(String name) {
    return Arrays.stream(LineFilter.values()).filter(one -> one.name().equals(name)).findFirst().orElse(LineFilter.ALL);
  }
}
