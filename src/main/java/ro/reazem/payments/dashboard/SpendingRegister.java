package ro.reazem.payments.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.Lei;
import ro.reazem.payments.sight.PaymentsSight;
import ro.reazem.platform.jdbc.Columns;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.Option;

/** The read side of the dashboard: sums of the units that the reader sees, without the cases that are closed to them. */
@Component
class SpendingRegister {

  private static final String UNIT = " and (cast(:unit as uuid) is null or %s = :unit)";
  private static final String BARRED = """
      select r.benefit, b.month, sum(b.owed) as owed, sum(b.paid) - sum(b.returned) as spent
      from (select split_part(x, ' ', 1) as context, cast(split_part(x, ' ', 2) as uuid) as case_id from unnest(:barred::text[]) as x) as closed
        join directory.case_relation c on c.context = closed.context and c.case_id = closed.case_id and c.unit_id = any(:units)
        join payments.known_right r on r.context = closed.context and r.case_id = closed.case_id
        join payments.month_balance b on b.entitlement_id = r.entitlement_id and b.month >= :from and b.month < :to
      where true""" + UNIT.formatted("c.unit_id") + " group by 1, 2";

  private final JdbcClient jdbc;
  private final PaymentsSight sight;

  SpendingRegister(JdbcClient jdbc, PaymentsSight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /** What is asked for: a year, and one unit or all that the reader sees. */
  record Asked(int year, @Nullable UUID unit) {

    LocalDate from() {
      return LocalDate.of(year, 1, 1);
    }

    LocalDate to() {
      return from().plusYears(1);
    }
  }

  /** What a benefit cost in a month: owed, and paid without what came back. */
  record Sum(String benefit, YearMonth month, Lei owed, Lei spent) {}

  /** Payments that came back for one reason. */
  record Returned(String reason, int payments, Lei amount) {}

  List<Sum> sums(Officer officer, Asked asked) {
    Map<String, Sum> sums = new TreeMap<>();
    bound("""
        select s.benefit, s.month, sum(s.owed) as owed, sum(s.paid) - sum(s.returned) as spent from payments.month_sum s
        where s.unit_id = any(:units) and s.month >= :from and s.month < :to""" + UNIT.formatted("s.unit_id") + " group by 1, 2", officer, asked)
        .forEach(one -> sums.put(one.benefit() + one.month(), one));
    bound(BARRED, officer, asked).forEach(closed -> sums.computeIfPresent(closed.benefit() + closed.month(),
        (key, all) -> new Sum(all.benefit(), all.month(), all.owed().minus(closed.owed()).max(Lei.ZERO), all.spent().minus(closed.spent()).max(Lei.ZERO))));
    return List.copyOf(sums.values());
  }

  private List<Sum> bound(String sql, Officer officer, Asked asked) {
    return sight.bind(jdbc.sql(sql), officer, PaymentsSight.READ).param("unit", asked.unit()).param("from", asked.from()).param("to", asked.to())
        .query((row, n) -> new Sum(row.getString("benefit"), Columns.month(row, "month"), Columns.lei(row, "owed"), Columns.lei(row, "spent"))).list();
  }

  /** The most frequent reasons first. */
  List<Returned> returned(Officer officer, Asked asked) {
    return sight.bind(jdbc.sql("""
        select a.reason, count(*) as payments, sum(l.amount) as amount from payments.line_answer a join payments.run_line l on l.id = a.line_id
          join directory.case_relation c on c.context = l.context and c.case_id = l.case_id
        where a.answer = 'RETURNED' and a.answered_on >= :from and a.answered_on < :to and\s""" + PaymentsSight.OF + UNIT.formatted("c.unit_id")
        + " group by 1 order by 2 desc, 1 limit 20"), officer, PaymentsSight.READ).param("unit", asked.unit()).param("from", asked.from()).param("to", asked.to())
        .query((row, n) -> new Returned(row.getString("reason"), row.getInt("payments"), Columns.lei(row, "amount"))).list();
  }

  /** The units that the reader may choose among. */
  List<Option> units(Officer officer) {
    return sight.bind(jdbc.sql("select id, name from directory.unit where id = any(:units) order by name"), officer, PaymentsSight.READ)
        .query((row, n) -> new Option(row.getString("id"), row.getString("name"))).list();
  }

  /** The years of which something is written, the newest first, and when the sums were made; nothing before the first night. */
  Years years(Officer officer) {
    return sight.bind(jdbc.sql("select extract(year from min(month))::int as first, extract(year from max(month))::int as last, max(made_at) as made from payments.month_sum where unit_id = any(:units)"), officer, PaymentsSight.READ)
        .query((row, n) -> row.getObject("made") == null ? new Years(List.of(), Optional.empty())
            : new Years(down(row.getInt("last"), row.getInt("first")), Optional.of(Columns.instant(row, "made")))).single();
  }

  /** Years with sums. */
  record Years(List<Integer> years, Optional<Instant> madeAt) {}

  private static List<Integer> down(int last, int first) {
    var years = new ArrayList<Integer>();
    for (int year = last; year >= first; year--) {
      years.add(year);
    }
    return years;
  }
}
