package ro.reazem.financialaid.home;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.security.Officer;

/** The few lines of the home page; each list is short by nature and ends where a screen can show it at a glance. */
@Component
class HomeRegister {

  static final int MOST = 6;

  private final JdbcClient jdbc;
  private final Sight sight;

  HomeRegister(JdbcClient jdbc, Sight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /** A disposition issued lately. */
  record Latest(UUID id, String act, LocalDate on, String kind, @Nullable String holder, Lei gross, String approvedBy) {}

  /** The list of one month: whether it exists, is still open or was closed. */
  record Month(YearMonth month, @Nullable UUID list, boolean closed, @Nullable String number) {}

  List<Latest> latest(Officer officer) {
    return jdbc.sql("""
        select d.id, d.act, d.act_on, d.kind, d.gross, d.approved_by_name,
          p.given_name || ' ' || p.family_name as holder
        from financialaid.decision d left join financialaid.known_person p on p.id = d.holder_id
        where\s""" + Sight.of("d", "d.application_id") + " order by d.act_on desc, d.approved_at desc limit " + MOST)
        .params(sight.seen(officer, "financialaid.decision.read")).query(HomeRegister::latest).list();
  }

  /** The lists of a month and of the one after it; of several lists of one month the newest. */
  List<Month> months(YearMonth first) {
    var found = jdbc.sql("""
        select distinct on (month) month, id, status = 'CLOSED' as closed, number || '/' || extract(year from numbered_on) as number
        from financialaid.monthly_list where month between :first and :next order by month, opened_at desc""")
        .param("first", first.atDay(1)).param("next", first.plusMonths(1).atDay(1))
        .query((row, n) -> new Month(YearMonth.from(row.getObject("month", LocalDate.class)), row.getObject("id", UUID.class),
            row.getBoolean("closed"), row.getString("number"))).list();
    return List.of(first, first.plusMonths(1)).stream().map(month -> found.stream().filter(one -> one.month().equals(month)).findFirst()
        .orElse(new Month(month, null, false, null))).toList();
  }

  private static Latest latest(ResultSet row, int number) throws SQLException {
    return new Latest(row.getObject("id", UUID.class), row.getString("act"), row.getObject("act_on", LocalDate.class),
        row.getString("kind"), row.getString("holder"), new Lei(row.getLong("gross")), row.getString("approved_by_name"));
  }
}
