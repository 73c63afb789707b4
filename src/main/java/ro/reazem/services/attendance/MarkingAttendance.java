package ro.reazem.services.attendance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SameVersion;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.time.LegalCalendar;
import ro.reazem.services.sight.NurserySight;

/** Marks the catalogue of a day (completarea catalogului de prezență); a mark that changes is added beside the one before. */
@Component("markingNurseryAttendance")
class MarkingAttendance {

  private static final int DAYS_LOOKED_BACK = 120;

  private final AttendanceRegister register;
  private final LegalParameters parameters;
  private final LegalCalendar calendar;
  private final JdbcClient jdbc;
  private final Clock clock;

  MarkingAttendance(AttendanceRegister register, LegalParameters parameters, LegalCalendar calendar, JdbcClient jdbc, Clock clock) {
    this.register = register;
    this.parameters = parameters;
    this.calendar = calendar;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * A mark as sent.
   *
   * @param seen the turn that the screen showed
   */
  public record Sent(UUID file, int seen, Mark mark) {}

  /**
   * Marks children of a group; those whose mark stays are left alone.
   *
   * @return how many changed
   * @throws RuleViolated on a day ahead or of rest, in a closed month (I10.5), or when a child comes back from an illness without a medical note
   * @throws OptimisticLockingFailureException when a colleague marked one of them meanwhile
   */
  @Transactional
  public int mark(UUID group, LocalDate day, List<Sent> sent, Officer by) {
    RuleViolated.require(!day.isAfter(LocalDate.now(clock)), "services.attendance.dayAhead");
    RuleViolated.require(calendar.isWorkingDay(day), "services.attendance.dayOfRest", day);
    requireOpen(group, day);
    var children = register.children(group, day, by, NurserySight.MARK).stream().collect(Collectors.toMap(AttendanceRegister.Child::file, Function.identity()));
    int changed = 0;
    for (var one : sent) {
      var child = children.get(one.file());
      if (child != null && child.mark() != one.mark()) {
        SameVersion.require(one.seen(), child.turn());
        requireNote(one, day);
        add(one, day, by);
        changed++;
      }
    }
    return changed;
  }

  private void requireOpen(UUID group, LocalDate day) {
    var closed = jdbc.sql("""
        select exists (select from services.statement s join services.service_group g on g.service_unit_id = s.nursery_id where g.id = :group and s.month = :month)""")
        .param("group", group).param("month", day.withDayOfMonth(1)).query(Boolean.class).single();
    RuleViolated.require(!closed, "services.attendance.monthClosed");
  }

  private void requireNote(Sent one, LocalDate day) {
    if (one.mark().isThere()) {
      var notes = jdbc.sql("select issued_on from services.health_note where file_id = :file").param("file", one.file()).query(LocalDate.class).list();
      AttendanceRules.requireNote(register.marks(one.file(), day.minusDays(DAYS_LOOKED_BACK), day), day, notes, parameters.on(day).whole("NURSERY_ILLNESS_DAYS"));
    }
  }

  private void add(Sent one, LocalDate day, Officer by) {
    int added = jdbc.sql("""
        insert into services.attendance (file_id, day, turn, mark, recorded_by, recorded_by_name, recorded_at) values (:file, :day, :turn, :mark, :by, :name, :at)
        on conflict do nothing""").param("file", one.file()).param("day", day).param("turn", one.seen() + 1).param("mark", one.mark().name()).param("by", by.id())
        .param("name", by.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
    SameVersion.requireKept(added);
  }
}
