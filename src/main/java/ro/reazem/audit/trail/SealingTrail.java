package ro.reazem.audit.trail;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.platform.jdbc.JsonRows;

/**
 * Adds the lines of the last minute to the chain and closes the days that are over, on whichever node comes first; what another node
 * has sealed meanwhile is not sealed again. The sum of a closed day goes to the log, which lies outside of the database.
 */
@Component
class SealingTrail {

  private static final Logger LOG = LoggerFactory.getLogger(SealingTrail.class);
  private static final int AT_ONCE = 5000;

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  SealingTrail(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Seals all that is there when it is called. */
  @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT20S")
  void seal() {
    long horizon = horizon();
    while (Boolean.TRUE.equals(transaction.execute(status -> sealSome(horizon)))) {
      LOG.debug("Sealing goes on up to line {}", horizon);
    }
    transaction.executeWithoutResult(status -> closeDays());
  }

  /** The highest number below which nothing is still to come: for a moment nobody writes. */
  private long horizon() {
    return transaction.execute(status -> {
      jdbc.sql("set local lock_timeout = '5s'").update();
      jdbc.sql("select pg_advisory_xact_lock(7270105)").query(Object.class).optional();
      return jdbc.sql("select coalesce(max(id), 0) from audit.line").query(Long.class).single();
    });
  }

  /** Whether there may be more. */
  private boolean sealSome(long horizon) {
    if (!alone()) {
      return false;
    }
    var links = new ArrayList<ChainEnd>();
    var start = ChainEnd.last(jdbc);
    jdbc.sql("select " + ChainedLine.COLUMNS + " from audit.line l where l.id > :last and l.id <= :horizon order by l.id limit :most")
        .param("last", start.line()).param("horizon", horizon).param("most", AT_ONCE)
        .query((row, number) -> ChainedLine.of(row)).list()
        .forEach(line -> links.add((links.isEmpty() ? start : links.getLast()).next(line)));
    if (!links.isEmpty()) {
      keep(links);
    }
    return links.size() == AT_ONCE;
  }

  private void keep(List<ChainEnd> links) {
    jdbc.sql("insert into audit.link (position, line, day, hash) select position, line, day, decode(hash, 'hex') "
        + "from json_to_recordset(cast(:links as json)) as new (position bigint, line bigint, day date, hash text)")
        .param("links", JsonRows.of(links, SealingTrail::row)).update();
    jdbc.sql("""
        insert into audit.day_seal (day, first_position, last_position, last_line, hash, sealed_at, closed)
        select distinct on (day) day, min(position) over (partition by day), position, line, decode(hash, 'hex'), :now, false
        from json_to_recordset(cast(:links as json)) as new (position bigint, line bigint, day date, hash text)
        order by day, position desc
        on conflict (day) do update set last_position = excluded.last_position, last_line = excluded.last_line, hash = excluded.hash,
          sealed_at = excluded.sealed_at""")
        .param("links", JsonRows.of(links, SealingTrail::row)).param("now", Timestamp.from(clock.instant())).update();
  }

  /** A day is over when a link of a later one stands in the chain. */
  private void closeDays() {
    if (alone()) {
      jdbc.sql("""
          update audit.day_seal set closed = true where not closed and day < (select max(day) from audit.day_seal)
          returning day::text, last_position, encode(hash, 'hex') as hash""")
          .query((row, number) -> Map.entry(row.getString("day"), row.getLong("last_position") + " " + row.getString("hash"))).list()
          .forEach(day -> LOG.info("Trail of {} sealed at position and sum {}", day.getKey(), day.getValue()));
    }
  }

  private boolean alone() {
    return jdbc.sql("select pg_try_advisory_xact_lock(7270106)").query(Boolean.class).single();
  }

  private static Map<String, ?> row(ChainEnd link) {
    return JsonRows.row("position", link.position(), "line", link.line(), "day", link.day().toString(), "hash",
        HexFormat.of().formatHex(link.hash()));
  }
}
