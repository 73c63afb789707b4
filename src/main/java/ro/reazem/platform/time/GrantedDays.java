package ro.reazem.platform.time;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

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
    return jdbc.sql("select day, working, act from platform.granted_day where day >= :first order by day")
        .param("first", first).query((row, n) -> new GrantedDay(row.getObject("day", LocalDate.class),
            row.getBoolean("working"), row.getString("act"))).list();
  }

  /** Enters a day, or corrects what was entered for it. */
  @Transactional
  public void grant(GrantedDay granted, UUID officer) {
    jdbc.sql("""
        insert into platform.granted_day (day, working, act, recorded_by, recorded_at)
        values (:day, :working, :act, :officer, :at)
        on conflict (day) do update set working = excluded.working, act = excluded.act, recorded_by = excluded.recorded_by,
          recorded_at = excluded.recorded_at""")
        .param("day", granted.day()).param("working", granted.working()).param("act", granted.act())
        .param("officer", officer).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }
}
