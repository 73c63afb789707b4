package ro.reazem.financialaid.canteen;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.security.Officer;

/** The statements that were closed (situațiile lunare închise), with the lines of the cards that an officer sees. */
@Component
class StatementRegister {

  private final JdbcClient jdbc;
  private final Sight sight;

  StatementRegister(JdbcClient jdbc, Sight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /** The head of a closed statement. */
  record Head(YearMonth month, Instant closedAt, String closedByName, int meals, Lei value, Lei due, Lei paid) {}

  List<Head> heads() {
    return jdbc.sql("select * from financialaid.canteen_statement order by month desc limit 60").query(StatementRegister::head).list();
  }

  Optional<Head> head(YearMonth month) {
    return jdbc.sql("select * from financialaid.canteen_statement where month = :month").param("month", month.atDay(1)).query(StatementRegister::head).optional();
  }

  List<StatementLine> lines(Officer officer, YearMonth month) {
    return jdbc.sql("select l.* from financialaid.canteen_statement_line l where l.month = :month and " + Sight.of("l", "l.application_id") + " order by l.position")
        .param("month", month.atDay(1)).params(sight.seen(officer, MealRegister.READ)).query(StatementRegister::line).list();
  }

  private static Head head(ResultSet row, int number) throws SQLException {
    return new Head(YearMonth.from(row.getObject("month", LocalDate.class)), row.getTimestamp("closed_at").toInstant(), row.getString("closed_by_name"),
        row.getInt("meals"), new Lei(row.getLong("value")), new Lei(row.getLong("due")), new Lei(row.getLong("paid")));
  }

  private static StatementLine line(ResultSet row, int number) throws SQLException {
    return new StatementLine(row.getObject("entitlement_id", UUID.class), row.getObject("application_id", UUID.class), row.getObject("unit_id", UUID.class),
        row.getInt("card"), row.getString("holder"), row.getString("category"), row.getInt("lunches"), row.getInt("suppers"), row.getInt("late"),
        new Lei(row.getLong("value")), new Lei(row.getLong("due")), new Lei(row.getLong("paid")));
  }
}
