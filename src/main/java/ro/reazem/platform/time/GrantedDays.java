package ro.reazem.platform.time;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;

/** The days that decisions gave free or made working days (zile libere acordate prin hotărâre). */
@Component
public class GrantedDays {

  private final JdbcClient jdbc;
  private final Clock clock;

  GrantedDays(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public List<GrantedDay> from(LocalDate first) {
    return jdbc.sql("select day, working, name, act from platform.day_granted where day >= :first and withdrawn_at is null order by day")
        .param("first", first).query((row, n) -> new GrantedDay(row.getObject("day", LocalDate.class),
            row.getBoolean("working"), row.getString("name"), row.getString("act"))).list();
  }

  /** Entries and withdrawals so far: rows are never removed, so it only grows. */
  long revision() {
    return jdbc.sql("select count(*) + count(withdrawn_at) from platform.day_granted").query(Long.class).single();
  }

  /** The decision on days of a period that was entered or withdrawn last, as cited. */
  public String lastDecision(LocalDate first, LocalDate last) {
    return jdbc.sql("""
        select act from platform.day_granted where day between :first and :last
        order by coalesce(withdrawn_at, recorded_at) desc limit 1""").param("first", first).param("last", last)
        .query(String.class).optional().orElse("");
  }

  /**
   * Enters a day.
   *
   * @throws RuleViolated when a decision on that day is on record already: then it is withdrawn first
   */
  @Transactional
  public void grant(GrantedDay granted, UUID officer, String officerName) {
    try {
      jdbc.sql("""
          insert into platform.day_granted (id, day, working, name, act, recorded_by, recorded_by_name, recorded_at)
          values (:id, :day, :working, :name, :act, :officer, :officerName, :at)""")
          .param("id", UUID.randomUUID()).param("day", granted.day()).param("working", granted.working()).param("name", granted.name())
          .param("act", granted.act()).param("officer", officer).param("officerName", officerName)
          .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
    } catch (DuplicateKeyException there) {
      throw new RuleViolated("platform.calendar.dayTwice");
    }
  }

  /** @throws RuleViolated when the day is withdrawn already */
  @Transactional
  public void withdraw(UUID id, String reason, UUID officer, String officerName) {
    int withdrawn = jdbc.sql("""
        update platform.day_granted set withdrawn_by = :officer, withdrawn_by_name = :officerName, withdrawn_at = :at,
          withdrawal_reason = :reason where id = :id and withdrawn_at is null""")
        .param("id", id).param("officer", officer).param("officerName", officerName).param("reason", reason)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
    RuleViolated.require(withdrawn == 1, "platform.calendar.withdrawnAlready");
  }
}
