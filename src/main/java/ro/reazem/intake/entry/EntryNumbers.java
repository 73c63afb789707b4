package ro.reazem.intake.entry;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.intake.registry.RegistryId;

/**
 * The series that entry numbers are taken from: one per registry and year, without gaps and without doubles. Taking a number
 * locks the series until the caller's transaction ends, so it is taken last; a rollback gives the number back.
 */
@Component
class EntryNumbers {

  private final JdbcClient jdbc;
  private final AfterHours afterHours;

  EntryNumbers(JdbcClient jdbc, AfterHours afterHours) {
    this.jdbc = jdbc;
    this.afterHours = afterHours;
  }

  /**
   * The next number. Its moment is never before that of the number before it, also when the clock was set back within the year.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  EntryNumber next(RegistryId registry, Channel channel, Clock clock) {
    var now = clock.instant();
    int year = LocalDate.ofInstant(now, clock.getZone()).getYear();
    return jdbc.sql("""
        insert into intake.entry_series as series (registry_id, year, last_number, last_at)
        values (:registry, :year, 1, :at)
        on conflict (registry_id, year) do update
          set last_number = series.last_number + 1, last_at = greatest(series.last_at, excluded.last_at)
        returning last_number, last_at""")
        .param("registry", registry.value()).param("year", year).param("at", now.atOffset(ZoneOffset.UTC))
        .query((row, n) -> number(row.getInt("last_number"), year, row.getObject("last_at", OffsetDateTime.class).toInstant(), channel, clock))
        .single();
  }

  private EntryNumber number(int number, int year, Instant at, Channel channel, Clock clock) {
    var moment = at.atZone(clock.getZone()).toLocalDateTime();
    return new EntryNumber(number, year, at, moment.toLocalDate(), afterHours.countsFrom(moment, channel));
  }
}
