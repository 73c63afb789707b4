package ro.reazem.financialaid.tenancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.frozen.FrozenJson;
import ro.reazem.financialaid.scheme.housing.RentAccount;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.security.Officer;

/** The notices of default of a contract; of each only its receipt and its withdrawal are told later. */
@Component
class DefaultNotices {

  private final JdbcClient jdbc;

  DefaultNotices(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The newest first. */
  List<DefaultNotice> of(UUID tenancy) {
    return jdbc.sql("select n.* from financialaid.housing_default_notice n where n.tenancy_id = :tenancy order by n.noticed_on desc, n.number desc")
        .param("tenancy", tenancy).query(DefaultNotices::read).list();
  }

  boolean isSent(UUID key) {
    return jdbc.sql("select count(*) from financialaid.housing_default_notice n where n.one_time_key = :key").param("key", key).query(Integer.class)
        .single() > 0;
  }

  void insert(DefaultNotice one, Tenancy of, UUID key, Officer by) {
    jdbc.sql("""
        insert into financialaid.housing_default_notice (id, one_time_key, tenancy_id, file_id, number, year, noticed_on, last_month, amount, months,
          made_by, made_by_name)
        values (:id, :key, :tenancy, :file, :number, :year, :on, :last, :amount, :months, :by, :name)""").param("id", one.id()).param("key", key)
        .param("tenancy", of.id()).param("file", of.fileId()).param("number", one.number()).param("year", one.year()).param("on", one.on())
        .param("last", one.lastMonth().atDay(1)).param("amount", one.amount().bani()).param("months", FrozenJson.column(one.months()))
        .param("by", by.id()).param("name", by.name()).update();
  }

  void received(UUID id, LocalDate on, LocalDate payUntil) {
    jdbc.sql("update financialaid.housing_default_notice set received_on = :on, pay_until = :until where id = :id").param("on", on)
        .param("until", payUntil).param("id", id).update();
  }

  void withdraw(UUID id, LocalDate on, String reason, Officer by) {
    jdbc.sql("update financialaid.housing_default_notice set withdrawn_on = :on, withdrawn_by_name = :name, withdrawn_reason = :reason where id = :id")
        .param("on", on).param("name", by.name()).param("reason", reason).param("id", id).update();
  }

  private static DefaultNotice read(ResultSet row, int number) throws SQLException {
    var withdrawn = row.getObject("withdrawn_on", LocalDate.class);
    return new DefaultNotice(row.getObject("id", UUID.class), row.getInt("number"), row.getInt("year"), row.getObject("noticed_on", LocalDate.class),
        YearMonth.from(row.getObject("last_month", LocalDate.class)), new Lei(row.getLong("amount")),
        Arrays.asList(FrozenJson.read(row.getString("months"), RentAccount.Line[].class)), row.getString("made_by_name"),
        row.getObject("received_on", LocalDate.class), row.getObject("pay_until", LocalDate.class),
        withdrawn == null ? null : new DefaultNotice.Withdrawn(withdrawn, row.getString("withdrawn_by_name"), row.getString("withdrawn_reason")));
  }
}
