package ro.reazem.financialaid.tenancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.scheme.housing.RentAccount;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.security.Officer;

/** The households that did not pay their rents in time (lista restanțelor), of the contracts whose files the officer sees and that were not destroyed. */
@Component
class ArrearsRegister {

  private static final String SEEN = " from financialaid.housing_tenancy t join financialaid.housing_file f on f.id = t.file_id and f.household_id <> f.id ";

  private final JdbcClient jdbc;
  private final Sight sight;
  private final RentAccounts accounts;

  ArrearsRegister(JdbcClient jdbc, Sight sight, RentAccounts accounts) {
    this.jdbc = jdbc;
    this.sight = sight;
    this.accounts = accounts;
  }

  private record Row(UUID id, String number, String tenant, String code, LocalDate from, @Nullable LocalDate until, Lei paid, @Nullable String notice) {}

  private record Set(UUID tenancy, RentAccounts.Counted rent) {}

  /**
   * The largest arrears first.
   *
   * @throws ro.reazem.kernel.RuleViolated while something is unpaid and the term of payment, or the rule for part of a month, is to be set
   */
  List<Arrears> of(Officer officer) {
    var rents = rents(officer);
    var unpaid = new LinkedHashMap<Row, RentAccount>();
    for (var row : rows(officer)) {
      var account = accounts.of(row.from(), row.until(), rents.getOrDefault(row.id(), List.of()), row.paid());
      if (account.rest().isPositive()) {
        unpaid.put(row, account);
      }
    }
    if (unpaid.isEmpty()) {
      return List.of();
    }
    var last = accounts.overdueUntil();
    var all = new ArrayList<Arrears>();
    unpaid.forEach((row, account) -> {
      var overdue = account.unpaidUntil(last);
      if (!overdue.isEmpty()) {
        all.add(new Arrears(row.id(), row.number(), row.tenant(), row.code(), overdue.size(), RentAccount.sum(overdue), row.until(), row.notice()));
      }
    });
    all.sort(Comparator.comparing(Arrears::sum).reversed().thenComparing(Arrears::number));
    return all;
  }

  private List<Row> rows(Officer officer) {
    return jdbc.sql("""
        select t.id, t.number, t.year, t.starts_on, t.ended_on, d.code,
          coalesce((select x.to_name from financialaid.housing_transfer x where x.tenancy_id = t.id order by x.number desc limit 1), t.tenant) as tenant,
          coalesce((select sum(p.amount) from financialaid.housing_rent_payment p where p.tenancy_id = t.id and p.taken_back_at is null), 0) as paid,
          (select n.number || '/' || n.year from financialaid.housing_default_notice n where n.tenancy_id = t.id and n.withdrawn_on is null
            order by n.noticed_on desc, n.number desc limit 1) as notice""" + SEEN + "join financialaid.dwelling d on d.id = t.dwelling_id where "
        + Sight.of("f", "f.id")).params(sight.seen(officer, RentRegister.READ)).query(ArrearsRegister::row).list();
  }

  /** Of each contract its confirmed rents, the newest first. */
  private Map<UUID, List<RentAccounts.Counted>> rents(Officer officer) {
    var rents = new HashMap<UUID, List<RentAccounts.Counted>>();
    jdbc.sql("select r.tenancy_id, r.first_month, r.technical, r.due" + SEEN + "join financialaid.housing_rent r on r.tenancy_id = t.id "
        + "and r.confirmed_at is not null where " + Sight.of("f", "f.id") + " order by r.first_month desc, r.set_at desc")
        .params(sight.seen(officer, RentRegister.READ))
        .query((row, n) -> new Set(row.getObject("tenancy_id", UUID.class), new RentAccounts.Counted(YearMonth.from(row.getObject("first_month", LocalDate.class)),
            new Lei(row.getLong("technical")), new Lei(row.getLong("due")))))
        .list().forEach(set -> rents.computeIfAbsent(set.tenancy(), of -> new ArrayList<>()).add(set.rent()));
    return rents;
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(row.getObject("id", UUID.class), row.getInt("number") + "/" + row.getInt("year"), row.getString("tenant"), row.getString("code"),
        row.getObject("starts_on", LocalDate.class), row.getObject("ended_on", LocalDate.class), new Lei(row.getLong("paid")), row.getString("notice"));
  }
}
