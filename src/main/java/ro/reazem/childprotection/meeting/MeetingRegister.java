package ro.reazem.childprotection.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.commission.CommissionSight;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.jdbc.Columns;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.ListPage;

/** The read side of the meetings. */
@Component
public class MeetingRegister {

  private static final String ONE = """
      select m.*, (select count(*) from childprotection.commission_line l where l.meeting_id = m.id and not l.taken_off) as matters,
        (select count(*) from childprotection.commission_summons s left join childprotection.commission_line l on l.id = s.line_id
          where s.meeting_id = m.id and s.sent_on is null and not coalesce(l.taken_off, false)) as unsent
      from childprotection.commission_meeting m where\s""";

  private final JdbcClient jdbc;
  private final CommissionSight sight;

  MeetingRegister(JdbcClient jdbc, CommissionSight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /** One meeting as lists and its page show it. */
  public record View(UUID id, UUID unitId, MeetingKind kind, String reason, LocalDate heldOn, String startsAt, String place, String orderedBy,
      MeetingState state, @Nullable UUID currentLineId, @Nullable Instant openedAt, @Nullable Instant closedAt, String notHeld, String minutes,
      String secretary, long changes, int matters, int unsent) {}

  /** A page of the meetings. */
  public record Page(List<View> lines, ListPage page) {}

  public Optional<View> find(UUID id, Officer officer) {
    return jdbc.sql(ONE + "m.id = :id and " + CommissionSight.ofMeeting("m")).param("id", id).params(sight.seen(officer, CommissionSight.READ))
        .query(MeetingRegister::view).optional();
  }

  /** Those not closed yet, the nearest first. */
  public List<View> coming(Officer officer) {
    return jdbc.sql(ONE + "m.state <> 'CLOSED' and " + CommissionSight.ofMeeting("m") + " order by m.held_on, m.starts_at, m.id limit 20")
        .params(sight.seen(officer, CommissionSight.READ)).query(MeetingRegister::view).list();
  }

  /** All meetings, the newest first. */
  Page page(Officer officer, ListPage.Asked asked) {
    var page = ListPage.of(asked, CappedTotal.of("from childprotection.commission_meeting m where " + CommissionSight.ofMeeting("m"),
        sql -> jdbc.sql(sql).params(sight.seen(officer, CommissionSight.READ))));
    return new Page(jdbc.sql(ONE + CommissionSight.ofMeeting("m") + " order by m.held_on desc, m.starts_at, m.id limit :size offset :offset")
        .params(sight.seen(officer, CommissionSight.READ)).param("size", page.size()).param("offset", page.offset()).query(MeetingRegister::view).list(), page);
  }

  private static View view(ResultSet row, int n) throws SQLException {
    return new View(row.getObject("id", UUID.class), row.getObject("unit_id", UUID.class), MeetingKind.valueOf(row.getString("kind")),
        row.getString("reason"), row.getObject("held_on", LocalDate.class), row.getString("starts_at"), row.getString("place"),
        row.getString("ordered_by"), MeetingState.valueOf(row.getString("state")), row.getObject("current_line_id", UUID.class),
        Columns.instantOrNull(row, "opened_at"), Columns.instantOrNull(row, "closed_at"), row.getString("not_held"), row.getString("minutes"), row.getString("secretary"),
        row.getLong("changes"), row.getInt("matters"), row.getInt("unsent"));
  }
}
