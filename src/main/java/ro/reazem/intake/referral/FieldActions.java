package ro.reazem.intake.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.platform.jdbc.Columns;
import ro.reazem.platform.security.Officer;

/** The log of what was done about referrals (registrul intervențiilor); a line is never changed. */
@Component
class FieldActions {

  private final JdbcClient jdbc;

  FieldActions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One line of the log. */
  record Line(FieldAction action, String recordedBy, Instant recordedAt) {}

  @Transactional(propagation = Propagation.MANDATORY)
  void add(ReferralId id, FieldAction what, Officer by, Instant at) {
    jdbc.sql("""
        insert into intake.field_action (id, referral_id, kind, dispatched_at, performed_at, ended_at, team, police, entry_refused,
          minors_present, found, measures, addressee, reference, recorded_by, recorded_by_name, recorded_at)
        values (:key, :id, :kind, :dispatched, :performed, :ended, :team, :police, :refused, :minors, :found, :measures, :addressee,
          :reference, :by, :byName, :at)""")
        .param("key", UUID.randomUUID()).param("id", id.value()).param("kind", what.kind().name()).param("dispatched", utc(what.dispatchedAt()))
        .param("performed", utc(what.performedAt())).param("ended", utc(what.endedAt())).param("team", what.team().toArray(String[]::new))
        .param("police", what.police()).param("refused", what.entryRefused()).param("minors", what.minorsPresent())
        .param("found", what.found()).param("measures", what.measures()).param("addressee", what.addressee())
        .param("reference", what.reference()).param("by", by.id()).param("byName", by.name()).param("at", utc(at)).update();
  }

  /** The newest first. */
  List<Line> of(ReferralId id) {
    return jdbc.sql("select * from intake.field_action where referral_id = :id order by performed_at desc, recorded_at desc")
        .param("id", id.value()).query((row, n) -> new Line(action(row), row.getString("recorded_by_name"),
            row.getObject("recorded_at", OffsetDateTime.class).toInstant())).list();
  }

  private static FieldAction action(ResultSet row) throws SQLException {
    return new FieldAction(FieldAction.Kind.valueOf(row.getString("kind")), Columns.instantOrNull(row, "dispatched_at"),
        row.getObject("performed_at", OffsetDateTime.class).toInstant(), Columns.instantOrNull(row, "ended_at"),
        List.of((String[]) row.getArray("team").getArray()), row.getBoolean("police"), row.getBoolean("entry_refused"),
        row.getBoolean("minors_present"), row.getString("found"), row.getString("measures"), row.getString("addressee"),
        row.getString("reference"));
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
    return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
  }
}
