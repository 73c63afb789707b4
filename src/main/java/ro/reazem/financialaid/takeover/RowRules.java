package ro.reazem.financialaid.takeover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Runs a rule over a stretch of a file; each is one statement over all its rows. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RowRules {

  /** Marks rows as wrong and says why; to be completed with a selection of line, column_name, code and arguments. */
  private static final String REFUSE = """
      with bad as (%s), marked as (
        update financialaid.takeover_row r set state = 'WRONG' from (select distinct line from bad) b where r.takeover_id = :id and r.line = b.line)
      insert into financialaid.takeover_fault (takeover_id, line, position, column_name, code, arguments)
      select :id, b.line, coalesce((select max(f.position) from financialaid.takeover_fault f where f.takeover_id = :id and f.line = b.line), -1)
        + row_number() over (partition by b.line order by b.column_name), b.column_name, b.code, b.arguments from bad b""";

  private final JdbcClient jdbc;
  private final Clock clock;

  RowRules(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The rows from one line of a file to another. */
  record Stretch(UUID takeover, int first, int last) {

    static Stretch whole(UUID takeover) {
      return new Stretch(takeover, 0, Integer.MAX_VALUE);
    }
  }

  void change(Stretch rows, String sql) {
    jdbc.sql(sql).param("id", rows.takeover()).param("first", rows.first()).param("last", rows.last()).param("today", LocalDate.now(clock)).update();
  }

  /** @param bad a selection of line, column_name, code and arguments */
  void refuse(Stretch rows, String bad) {
    change(rows, REFUSE.formatted(bad));
  }
}
