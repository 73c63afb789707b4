package ro.reazem.services.pupil;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;
import ro.reazem.services.sight.SchoolHealthSight;
import ro.reazem.services.unit.SchoolYear;

/**
 * All that whoever protects children sees of a pupil (I11.3): that a cabinet looks after it, whether it is at risk or long absent, and days, for the observation sheet
 * (fișa de observație); never a word of what is in the file.
 */
@Component("pupilFlags")
class PupilFlags {

  private final JdbcClient jdbc;
  private final LegalParameters parameters;
  private final SchoolHealthSight sight;
  private final Clock clock;

  PupilFlags(JdbcClient jdbc, LegalParameters parameters, SchoolHealthSight sight, Clock clock) {
    this.jdbc = jdbc;
    this.parameters = parameters;
    this.sight = sight;
    this.clock = clock;
  }

  /**
   * The flag of one medical file.
   *
   * @param absentDays days of absence for illness in this school year
   */
  record Flag(UUID id, PupilState state, LocalDate openedOn, @Nullable LocalDate endedOn, @Nullable LocalDate riskSince, @Nullable LocalDate examinedOn, int absentDays) {}

  /** Whoever a conflict of interest keeps out of the child or of the file is told the same as of a child without one. */
  List<Flag> of(UUID child, Officer officer) {
    if (sight.barsChild(officer, child)) {
      return List.of();
    }
    var today = LocalDate.now(clock);
    return jdbc.sql("""
        select f.id, f.state, f.opened_on, f.ended_on, f.risk_since, (select max(c.examined_on) from services.check_up c where c.file_id = f.id) as examined_on,
          coalesce((select sum(c.until_on - c.from_on + 1) from services.health_certificate c where c.file_id = f.id and c.kind = 'ABSENCE' and c.from_on >= :year), 0)
            as absent_days
        from services.pupil_file f where f.child_id = :child and not f.erased order by f.opened_on desc limit 5""").param("child", child)
        .param("year", SchoolYear.firstDay(SchoolYear.of(today))).query(Flag.class).list().stream().filter(one -> !sight.bars(officer, one.id())).toList();
  }

  /** From how many days of absence for illness prevention looks at it; nothing while the institution has not set it. */
  @Nullable Integer longAbsence() {
    var law = parameters.on(LocalDate.now(clock));
    return law.find("CABINET_ABSENCE_DAYS").isPresent() ? law.whole("CABINET_ABSENCE_DAYS") : null;
  }
}
