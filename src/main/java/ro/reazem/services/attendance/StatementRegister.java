package ro.reazem.services.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.security.Officer;
import ro.reazem.services.sight.NurserySight;

/** The statements that were closed (situațiile lunare închise), with the lines that an officer sees. */
@Component("nurseryStatements")
class StatementRegister {

  private final JdbcClient jdbc;
  private final NurserySight sight;

  StatementRegister(JdbcClient jdbc, NurserySight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /** The head of a closed statement. */
  record Head(UUID nursery, YearMonth month, Instant closedAt, String closedByName, int children, int days, Lei due) {}

  /** A nursery of one of the officer's units. */
  record Nursery(UUID id, String name, UUID unitId) {}

  List<Nursery> nurseries(Officer officer) {
    return jdbc.sql("select id, name, unit_id from services.service_unit where kind = 'NURSERY' and unit_id = any (:units) order by name, id")
        .params(sight.seen(officer, NurserySight.READ)).query(Nursery.class).list();
  }

  List<Head> heads(List<UUID> nurseries) {
    return nurseries.isEmpty() ? List.of() : jdbc.sql("select * from services.statement where nursery_id = any (:ids) order by month desc limit 120")
        .param("ids", nurseries.toArray(UUID[]::new)).query((row, n) -> new Head(row.getObject("nursery_id", UUID.class),
            YearMonth.from(row.getObject("month", LocalDate.class)), row.getObject("closed_at", OffsetDateTime.class).toInstant(),
            row.getString("closed_by_name"), row.getInt("children"), row.getInt("days"), new Lei(row.getLong("due")))).list();
  }

  Optional<Head> head(UUID nursery, YearMonth month) {
    return heads(List.of(nursery)).stream().filter(one -> one.month().equals(month)).findFirst();
  }

  List<StatementLine> lines(UUID nursery, YearMonth month, Officer officer) {
    return jdbc.sql("select l.*, l.steps::text as step_text from services.statement_line l where l.nursery_id = :nursery and l.month = :month and "
        + NurserySight.of("l", "l.file_id") + " order by l.position").param("nursery", nursery).param("month", month.atDay(1))
        .params(sight.seen(officer, NurserySight.READ)).query((row, n) -> new StatementLine(row.getObject("file_id", UUID.class),
            row.getObject("unit_id", UUID.class), row.getString("number"), row.getString("child"), row.getInt("present"), row.getInt("medical"),
            row.getInt("absent"), new Lei(row.getLong("cost")), row.getString("share"), new Lei(row.getLong("contribution")), new Lei(row.getLong("adjusted")),
            new Lei(row.getLong("due")), StepsJson.read(row.getString("step_text")))).list();
  }
}
