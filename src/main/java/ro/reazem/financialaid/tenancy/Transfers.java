package ro.reazem.financialaid.tenancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.security.Officer;

/** Who took the place of the tenant of a contract, one after the other. */
@Component
class Transfers {

  private final JdbcClient jdbc;

  Transfers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The first one first. */
  List<Transfer> of(UUID tenancy) {
    return jdbc.sql("select x.* from financialaid.housing_transfer x where x.tenancy_id = :tenancy order by x.number").param("tenancy", tenancy)
        .query(Transfers::read).list();
  }

  boolean isSent(UUID key) {
    return jdbc.sql("select count(*) from financialaid.housing_transfer x where x.one_time_key = :key").param("key", key).query(Integer.class).single() > 0;
  }

  void insert(Transfer one, Tenancy of, UUID key, Officer by) {
    jdbc.sql("""
        insert into financialaid.housing_transfer (id, one_time_key, tenancy_id, file_id, number, cause, happened_on, from_name, person_id, to_name, basis,
          signed_on, signed_by, signed_by_name)
        values (:id, :key, :tenancy, :file, :number, :cause, :on, :from, :person, :to, :basis, :signed, :by, :name)""").param("id", one.id())
        .param("key", key).param("tenancy", of.id()).param("file", of.fileId()).param("number", one.number()).param("cause", one.cause().name())
        .param("on", one.on()).param("from", one.from()).param("person", one.personId()).param("to", one.to()).param("basis", one.basis())
        .param("signed", one.signedOn()).param("by", by.id()).param("name", by.name()).update();
  }

  private static Transfer read(ResultSet row, int number) throws SQLException {
    return new Transfer(row.getObject("id", UUID.class), row.getInt("number"), Transfer.Cause.valueOf(row.getString("cause")),
        row.getObject("happened_on", LocalDate.class), row.getString("from_name"), row.getObject("person_id", UUID.class), row.getString("to_name"),
        row.getString("basis"), row.getObject("signed_on", LocalDate.class), row.getString("signed_by_name"));
  }
}
