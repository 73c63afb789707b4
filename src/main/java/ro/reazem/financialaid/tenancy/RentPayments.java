package ro.reazem.financialaid.tenancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.security.Officer;

/** The rents that were received for a contract; they are added and taken back, never changed. */
@Component
class RentPayments {

  private final JdbcClient jdbc;

  RentPayments(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The newest first. */
  List<RentPayment> of(UUID tenancy) {
    return jdbc.sql("select p.* from financialaid.housing_rent_payment p where p.tenancy_id = :tenancy order by p.paid_on desc, p.entered_at desc")
        .param("tenancy", tenancy).query(RentPayments::read).list();
  }

  Optional<RentPayment> find(UUID tenancy, UUID id) {
    return jdbc.sql("select p.* from financialaid.housing_rent_payment p where p.tenancy_id = :tenancy and p.id = :id").param("tenancy", tenancy)
        .param("id", id).query(RentPayments::read).optional();
  }

  boolean isSent(UUID key) {
    return jdbc.sql("select count(*) from financialaid.housing_rent_payment p where p.one_time_key = :key").param("key", key).query(Integer.class)
        .single() > 0;
  }

  void insert(Tenancy of, LocalDate paidOn, Lei amount, String document, UUID key, Officer by, Instant at) {
    jdbc.sql("""
        insert into financialaid.housing_rent_payment (id, one_time_key, tenancy_id, file_id, paid_on, amount, document, entered_by, entered_by_name,
          entered_at)
        values (:id, :key, :tenancy, :file, :on, :amount, :document, :by, :name, :at)""").param("id", UUID.randomUUID()).param("key", key)
        .param("tenancy", of.id()).param("file", of.fileId()).param("on", paidOn).param("amount", amount.bani()).param("document", document)
        .param("by", by.id()).param("name", by.name()).param("at", at.atOffset(ZoneOffset.UTC)).update();
  }

  void takeBack(UUID id, String reason, Officer by, Instant at) {
    jdbc.sql("update financialaid.housing_rent_payment set taken_back_at = :at, taken_back_by_name = :name, taken_back_reason = :reason where id = :id")
        .param("at", at.atOffset(ZoneOffset.UTC)).param("name", by.name()).param("reason", reason).param("id", id).update();
  }

  private static RentPayment read(ResultSet row, int number) throws SQLException {
    var back = row.getTimestamp("taken_back_at");
    return new RentPayment(row.getObject("id", UUID.class), row.getObject("paid_on", LocalDate.class), new Lei(row.getLong("amount")),
        row.getString("document"), row.getString("entered_by_name"),
        back == null ? null : new RentPayment.Back(back.toInstant(), row.getString("taken_back_by_name"), row.getString("taken_back_reason")));
  }
}
