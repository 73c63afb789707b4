package ro.reazem.financialaid.tenancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.frozen.FrozenJson;
import ro.reazem.financialaid.scheme.Income;
import ro.reazem.financialaid.scheme.housing.Rent;

/** The rents of a contract, each as it was calculated; they are added, never changed. */
@Component
class Rents {

  private static final String ONE = "select r.* from financialaid.housing_rent r where ";

  private final JdbcClient jdbc;

  Rents(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The newest first. */
  List<SetRent> of(UUID tenancy) {
    return jdbc.sql(ONE + "r.tenancy_id = :tenancy order by r.first_month desc, r.set_at desc").param("tenancy", tenancy).query(Rents::read).list();
  }

  /** The one that waits to be confirmed; of several that were not, only the last that was calculated does. */
  static Optional<SetRent> waiting(List<SetRent> rents) {
    return rents.stream().max(Comparator.comparing(SetRent::setAt)).filter(one -> !one.isConfirmed());
  }

  Optional<SetRent> find(UUID id) {
    return jdbc.sql(ONE + "r.id = :id").param("id", id).query(Rents::read).optional();
  }

  boolean isSent(UUID key) {
    return jdbc.sql("select count(*) from financialaid.housing_rent r where r.one_time_key = :key").param("key", key).query(Integer.class).single() > 0;
  }

  void insert(SetRent one, UUID file, UUID key) {
    jdbc.sql("""
        insert into financialaid.housing_rent (id, one_time_key, tenancy_id, file_id, first_month, stated_on, persons, technical, due, incomes,
          calculation, set_by, set_by_name, set_at, told)
        values (:id, :key, :tenancy, :file, :month, :stated, :persons, :technical, :due, :incomes, :calculation, :by, :name, :at, :told)""")
        .param("id", one.id()).param("key", key).param("tenancy", one.tenancyId()).param("file", file).param("month", one.firstMonth().atDay(1))
        .param("stated", one.statedOn()).param("persons", one.persons()).param("technical", one.rent().technical().bani())
        .param("due", one.rent().due().bani()).param("incomes", FrozenJson.column(one.incomes())).param("calculation", FrozenJson.column(one.rent()))
        .param("by", one.setById()).param("name", one.setBy()).param("at", one.setAt().atOffset(ZoneOffset.UTC))
        .param("told", one.told()).update();
  }

  void confirm(UUID id, UUID by, String byName, Instant at) {
    jdbc.sql("update financialaid.housing_rent set confirmed_by = :by, confirmed_by_name = :name, confirmed_at = :at where id = :id")
        .param("by", by).param("name", byName).param("at", at.atOffset(ZoneOffset.UTC)).param("id", id).update();
  }

  private static SetRent read(ResultSet row, int number) throws SQLException {
    return new SetRent(row.getObject("id", UUID.class), row.getObject("tenancy_id", UUID.class),
        YearMonth.from(row.getObject("first_month", LocalDate.class)), row.getObject("stated_on", LocalDate.class), row.getInt("persons"),
        Arrays.asList(FrozenJson.read(row.getString("incomes"), Income[].class)), FrozenJson.read(row.getString("calculation"), Rent.class),
        row.getObject("set_by", UUID.class), row.getString("set_by_name"), row.getTimestamp("set_at").toInstant(), row.getString("confirmed_by_name"),
        row.getBoolean("told"));
  }
}
