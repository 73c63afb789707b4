package ro.reazem.financialaid.responsibility;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.platform.security.Officer;

/** The offers that wait for an answer of one of the officer's units: all that unit may know of a request before it takes it. */
@Component
class TransferRegister {

  private static final String TRANSFER = "financialaid.application.transfer";

  private final JdbcClient jdbc;
  private final Sight sight;

  TransferRegister(JdbcClient jdbc, Sight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /** One offer. */
  record Line(UUID id, String number, String fromUnit, String toUnit, String reason, String offeredBy, Instant offeredAt) {}

  List<Line> offeredTo(Officer officer) {
    return jdbc.sql("""
        select a.id, a.number || '/' || a.year as number, coalesce(f.name, '') as from_unit, coalesce(t.name, '') as to_unit, o.reason,
          o.offered_by_name, o.offered_at
        from financialaid.transfer_offer o join financialaid.aid_application a on a.id = o.application_id
        left join directory.unit f on f.id = o.from_unit_id left join directory.unit t on t.id = o.to_unit_id
        where o.to_unit_id = any (:units) and (o.to_officer_id is null or o.to_officer_id = :me)
        order by o.offered_at, a.id limit 200""")
        .param("units", sight.units(officer, TRANSFER)).param("me", officer.id())
        .query((row, n) -> new Line(row.getObject("id", UUID.class), row.getString("number"), row.getString("from_unit"), row.getString("to_unit"),
            row.getString("reason"), row.getString("offered_by_name"), row.getObject("offered_at", Timestamp.class).toInstant())).list();
  }
}
