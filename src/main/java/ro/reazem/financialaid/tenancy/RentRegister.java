package ro.reazem.financialaid.tenancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.scheme.housing.RentOfMonth;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;

/** The list of rents owed for a month (lista chiriilor datorate): every contract that runs in it, by the rent confirmed for it. */
@Component
class RentRegister {

  /** How long before the end of its term a contract is told to be about to end. */
  private static final int NEAR_MONTHS = 3;
  static final String READ = "financialaid.rent.read";

  private final JdbcClient jdbc;
  private final Sight sight;
  private final LegalParameters parameters;
  private final Clock clock;

  RentRegister(JdbcClient jdbc, Sight sight, LegalParameters parameters, Clock clock) {
    this.jdbc = jdbc;
    this.sight = sight;
    this.parameters = parameters;
    this.clock = clock;
  }

  /** The sums of a list. */
  record Totals(Lei technical, Lei due, Lei subsidy) {

    static Totals of(List<OwedRent> lines) {
      var technical = Lei.ZERO;
      var due = Lei.ZERO;
      for (var line : lines) {
        technical = technical.plus(line.rent().technical());
        due = due.plus(line.rent().due());
      }
      return new Totals(technical, due, technical.minus(due));
    }
  }

  private record Row(UUID id, String number, String tenant, String code, String address, Lei technical, Lei due, LocalDate from,
      @Nullable LocalDate until, LocalDate termEnds) {}

  /** @throws ro.reazem.kernel.RuleViolated while some household owes part of the month and the rule for it is to be set */
  List<OwedRent> of(Officer officer, YearMonth month) {
    var law = parameters.on(month.atDay(1));
    var near = LocalDate.now(clock).plusMonths(NEAR_MONTHS);
    var rows = jdbc.sql("""
        select t.id, t.number, t.year, t.starts_on, t.ended_on, d.code, d.address, r.technical, r.due,
          coalesce((select x.to_name from financialaid.housing_transfer x where x.tenancy_id = t.id order by x.number desc limit 1), t.tenant) as tenant,
          (select max(m.ends_on) from financialaid.housing_tenancy_term m where m.tenancy_id = t.id) as term_ends
        from financialaid.housing_tenancy t join financialaid.housing_file f on f.id = t.file_id join financialaid.dwelling d on d.id = t.dwelling_id
        join lateral (select o.technical, o.due from financialaid.housing_rent o where o.tenancy_id = t.id and o.confirmed_at is not null
          and o.first_month <= :first order by o.first_month desc, o.set_at desc limit 1) r on true
        where t.starts_on <= :last and coalesce(t.ended_on, 'infinity') >= :first and\s""" + Sight.of("f", "f.id") + " order by t.year, t.number")
        .params(sight.seen(officer, READ)).param("first", month.atDay(1)).param("last", month.atEndOfMonth()).query(RentRegister::row).list();
    var owed = new ArrayList<OwedRent>();
    for (var row : rows) {
      owed.add(new OwedRent(row.id(), row.number(), row.tenant(), row.code(), row.address(), row.termEnds(),
          row.until() == null && !row.termEnds().isAfter(near),
          RentOfMonth.of(row.technical(), row.due(), month, row.from(), row.until(), law)));
    }
    return owed;
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(row.getObject("id", UUID.class), row.getInt("number") + "/" + row.getInt("year"), row.getString("tenant"), row.getString("code"),
        row.getString("address"), new Lei(row.getLong("technical")), new Lei(row.getLong("due")), row.getObject("starts_on", LocalDate.class),
        row.getObject("ended_on", LocalDate.class), row.getObject("term_ends", LocalDate.class));
  }
}
