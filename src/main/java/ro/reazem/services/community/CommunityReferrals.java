package ro.reazem.services.community;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.security.Officer;
import ro.reazem.services.sight.CommunitySight;

/** What waits about many persons at once: referrals and their replies, visits to come (fișe de trimitere, vizite de făcut). */
@Component("communityReferrals")
class CommunityReferrals {

  private static final int MOST = 500;

  private final JdbcClient jdbc;
  private final CommunitySight sight;
  private final Clock clock;

  CommunityReferrals(JdbcClient jdbc, CommunitySight sight, Clock clock) {
    this.jdbc = jdbc;
    this.sight = sight;
    this.clock = clock;
  }

  /** One that waits, or was answered. */
  record Line(UUID id, UUID fileId, UUID homeId, String number, @Nullable String person, String address, String what, LocalDate happenedOn, @Nullable LocalDate dueOn,
      @Nullable LocalDate endedOn, Register register) {}

  /** Referrals, those that wait longest first. */
  List<Line> referrals(Officer officer, boolean unanswered) {
    return lines(officer, "e.register = 'REFERRAL'" + (unanswered ? " and e.ended_on is null" : ""), "e.ended_on is not null, e.due_on nulls last, e.happened_on");
  }

  /** Visits that are due on a day or were before, and newborns at risk whom nobody saw yet. */
  List<Line> due(Officer officer, LocalDate day) {
    return lines(officer, "e.ended_on is null and f.state <> 'CLOSED' and e.due_on <= :day and (e.register = 'PLANNED_VISIT' or e.register = 'NEWBORN' and not exists "
        + "(select from services.home_visit v where v.file_id = f.id and v.day >= e.happened_on))", "e.due_on", day);
  }

  private List<Line> lines(Officer officer, String which, String order) {
    return lines(officer, which, order, LocalDate.now(clock));
  }

  private List<Line> lines(Officer officer, String which, String order, LocalDate day) {
    return jdbc.sql("""
        select e.id, e.file_id, f.home_id, f.number || '/' || f.year as number, p.family_name || ' ' || p.given_name as person, h.address, e.what, e.happened_on,
          e.due_on, e.ended_on, e.register
        from services.community_entry e join services.community_file f on f.id = e.file_id join services.community_home h on h.id = f.home_id
        left join directory.person p on p.id = f.person_id where %s and %s order by %s, e.id limit %d""".formatted(CommunitySight.of("f"), which, order, MOST))
        .params(sight.seen(officer, CommunitySight.READ)).param("day", day).query(Line.class).list();
  }
}
