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

  /**
   * The list of one month: whether it exists, is still open or was closed.
   *
   * @param scheme which rights are on it, as the lists name them
   */
  record Month(YearMonth month, String scheme, @Nullable UUID list, boolean closed, @Nullable String number) {}

  List<Latest> latest(Officer officer) {
    return jdbc.sql("""
        select d.id, d.act, d.act_on, d.kind, d.gross, d.approved_by_name,
          p.given_name || ' ' || p.family_name as holder
        from financialaid.decision d left join financialaid.known_person p on p.id = d.holder_id
        where\s""" + Sight.of("d", "d.application_id") + " order by d.act_on desc, d.approved_at desc limit " + MOST)
        .params(sight.seen(officer, "financialaid.decision.read")).query(HomeRegister::latest).list();
  }

  /** The lists of a month and of the one after it; of several lists of one month the newest. Those for heating as far as there are any. */
  List<Month> months(YearMonth first) {
    return jdbc.sql("""
        select distinct on (wanted.month, wanted.scheme) wanted.month, wanted.scheme, l.id, coalesce(l.status = 'CLOSED', false) as closed,
          l.number || '/' || extract(year from l.numbered_on) as number
        from (select month, scheme from (values (cast(:first as date)), (cast(:next as date))) as wanted (month) cross join unnest(array['VMI', 'HEATING']) as scheme) as wanted
        left join financialaid.monthly_list l on l.month = wanted.month and l.scheme = wanted.scheme
        where l.id is not null or wanted.scheme = 'VMI' order by wanted.month, wanted.scheme desc, l.opened_at desc""")
        .param("first", first.atDay(1)).param("next", first.plusMonths(1).atDay(1))
        .query((row, n) -> new Month(YearMonth.from(row.getObject("month", LocalDate.class)), row.getString("scheme"), row.getObject("id", UUID.class),
            row.getBoolean("closed"), row.getString("number"))).list();
  }

  private static Latest latest(ResultSet row, int number) throws SQLException {
    return new Latest(row.getObject("id", UUID.class), row.getString("act"), row.getObject("act_on", LocalDate.class),
        row.getString("kind"), row.getString("holder"), new Lei(row.getLong("gross")), row.getString("approved_by_name"));
  }
}
