package ro.reazem.audit.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Computes the whole chain anew and finds the first line that was altered, is missing or was inserted. Reads one state of the
 * database, row by row, and changes nothing.
 */
class CheckingChain {

  private static final int AT_ONCE = 2000;

  private final JdbcClient jdbc;
  private final JdbcTemplate rows;
  private final TransactionTemplate reading;

  CheckingChain(DataSource source) {
    this.rows = new JdbcTemplate(source);
    this.rows.setFetchSize(AT_ONCE);
    this.jdbc = JdbcClient.create(rows);
    this.reading = new TransactionTemplate(new JdbcTransactionManager(source));
    this.reading.setReadOnly(true);
    this.reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
  }

  ChainReport check() {
    return reading.execute(status -> checkNow());
  }

  /** The same on the state that the present transaction sees. */
  ChainReport checkNow() {
    // whatever is above the last link and was not sealed is younger than the last sealing
    long last = jdbc.sql("select greatest(coalesce((select max(line) from audit.link), 0), "
        + "coalesce((select max(last_line) from audit.day_seal), 0))").query(Long.class).single();
    var beginning = ChainEnd.beginning(jdbc);
    var walk = new Walk(beginning, inserted(beginning.line(), last));
    rows.query("select k.line as link_line, k.position, k.day, k.hash, " + ChainedLine.COLUMNS
        + " from audit.link k left join audit.line l on l.id = k.line where k.line > " + beginning.line() + " order by k.line", walk::read);
    var fault = walk.fault != null ? walk.fault : seals(walk).or(this::index).orElse(null);
    long waiting = jdbc.sql("select count(*) from audit.line where id > :last").param("last", last).query(Long.class).single();
    return new ChainReport(walk.sealed, waiting, HexFormat.of().formatHex(walk.end.hash()), fault);
  }

  /** The first line below the last link that has no link of its own; the greatest number when there is none. */
  private Inserted inserted(long first, long last) {
    return jdbc.sql("select l.id, (l.at at time zone 'Europe/Bucharest')::date as day from audit.line l left join audit.link k on k.line = l.id "
        + "where k.line is null and l.id > :first and l.id <= :last order by l.id limit 1").param("first", first).param("last", last)
        .query((row, number) -> new Inserted(row.getLong("id"), row.getObject("day", LocalDate.class))).optional()
        .orElseGet(() -> new Inserted(Long.MAX_VALUE, LocalDate.EPOCH));
  }

  private record Inserted(long id, LocalDate day) {}

  /** The seal of every day must be the link that closes it; the chain must reach as far as the last one. */
  private Optional<ChainFault> seals(Walk walk) {
    var end = jdbc.sql("select last_position, day from audit.day_seal where last_position > :end order by day limit 1")
        .param("end", walk.end.position()).query((row, number) -> new ChainFault(ChainFault.Kind.MISSING, walk.end.position() + 1,
            row.getObject("day", LocalDate.class))).optional();
    return end.isPresent() ? end : jdbc.sql("""
        select s.day, s.last_position from audit.day_seal s join audit.link k on k.position = s.last_position
        where k.hash <> s.hash or k.line <> s.last_line or k.day <> s.day order by s.day limit 1""")
        .query((row, number) -> new ChainFault(ChainFault.Kind.SEAL, row.getLong("last_position"), row.getObject("day", LocalDate.class)))
        .optional().or(() -> jdbc.sql("select position, day from audit.link k where not exists (select from audit.day_seal s "
            + "where s.day = k.day) order by position limit 1").query((row, number) -> new ChainFault(ChainFault.Kind.SEAL,
                row.getLong("position"), row.getObject("day", LocalDate.class))).optional());
  }

  /** Every person and case of a line leads to it. */
  private Optional<ChainFault> index() {
    return jdbc.sql("""
        select k.position, k.day from audit.link k join audit.line l on l.id = k.line
        cross join lateral (select unnest(l.persons) as subject union all select split_part(unnest(l.cases), ':', 2)::uuid) s
        left join audit.about a on a.subject = s.subject and a.line = l.id
        where a.line is null order by k.position limit 1""").query((row, number) -> new ChainFault(ChainFault.Kind.INDEX,
            row.getLong("position"), row.getObject("day", LocalDate.class))).optional();
  }

  /** The way along the chain; nothing is read after the first fault. */
  private static final class Walk {

    private ChainEnd end;
    private long sealed;
    private @Nullable ChainFault fault;

    private final Inserted inserted;

    Walk(ChainEnd beginning, Inserted inserted) {
      this.end = beginning;
      this.inserted = inserted;
    }

    void read(ResultSet row) throws SQLException {
      if (fault != null) {
        return;
      }
      long expected = end.position() + 1;
      var day = row.getObject("day", LocalDate.class);
      if (row.getLong("link_line") > inserted.id()) {
        fault = new ChainFault(ChainFault.Kind.INSERTED, expected, inserted.day());
      } else if (row.getLong("position") != expected || row.getObject("id") == null) {
        fault = new ChainFault(ChainFault.Kind.MISSING, expected, day);
      } else {
        compare(ChainedLine.of(row), day, row.getBytes("hash"));
      }
    }

    private void compare(ChainedLine line, LocalDate day, byte[] hash) {
      var next = end.next(line);
      if (Arrays.equals(next.hash(), hash)) {
        end = next;
        sealed++;
      } else {
        fault = new ChainFault(ChainFault.Kind.ALTERED, next.position(), day);
      }
    }
  }
}
