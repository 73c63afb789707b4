package ro.reazem.audit.trail;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The checks of the chain that were made, and what each found (verificările jurnalului). */
@Component
class Verifications {

  private static final int SHOWN = 30;

  private final DataSource source;
  private final JdbcClient jdbc;
  private final SealingTrail sealing;
  private final Clock clock;

  Verifications(DataSource source, JdbcClient jdbc, SealingTrail sealing, Clock clock) {
    this.source = source;
    this.jdbc = jdbc;
    this.sealing = sealing;
    this.clock = clock;
  }

  /** A check that was made; fault is null when the chain was whole. */
  record Check(Instant at, String officerName, long lines, @Nullable String fault, @Nullable Long faultPosition,
      @Nullable LocalDate faultDay, String hash) {}

  /** A day of the chain. */
  record Day(LocalDate day, long firstPosition, long lastPosition, String hash, boolean closed) {}

  /** Seals what waits, then checks all, and keeps what was found. */
  ChainReport verify(String officerName) {
    sealing.seal();
    var report = new CheckingChain(source).check();
    var fault = report.fault();
    jdbc.sql("""
        insert into audit.verification (at, officer_name, lines, fault, fault_position, fault_day, hash)
        values (:at, :name, :lines, :fault, :position, :day, :hash)""").param("at", Timestamp.from(clock.instant()))
        .param("name", officerName).param("lines", report.lines()).param("fault", fault == null ? null : fault.kind().name())
        .param("position", fault == null ? null : fault.position()).param("day", fault == null ? null : fault.day())
        .param("hash", report.hash()).update();
    return report;
  }

  List<Check> latest() {
    return jdbc.sql("select * from audit.verification order by id desc limit :most").param("most", SHOWN).query(Check.class).list();
  }

  List<Day> days() {
    return jdbc.sql("select day, first_position, last_position, encode(hash, 'hex') as hash, closed from audit.day_seal "
        + "order by day desc limit :most").param("most", SHOWN).query(Day.class).list();
  }

  long waiting() {
    return jdbc.sql("select count(*) from (select from audit.line where id > coalesce((select max(line) from audit.link), 0) limit 100000) w")
        .query(Long.class).single();
  }
}
