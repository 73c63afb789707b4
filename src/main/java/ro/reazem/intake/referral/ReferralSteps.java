package ro.reazem.intake.referral;

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
import ro.reazem.platform.security.Officer;

/** What happened to a referral, line by line (istoricul sesizării); a line is never changed. */
@Component
class ReferralSteps {

  private final JdbcClient jdbc;

  ReferralSteps(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What sort of step it was. */
  enum Kind {
    REGISTERED, TRIAGED, TAKEN_OVER, SENT, OFFERED, ACCEPTED, DECLINED, GIVEN_BACK, ACTED, NOTIFIED, IDENTIFIED, NOTED, ROUTED, WITHDRAWN,
    ANSWERED, ATTACHED, JOINED, CLOSED
  }

  /** One line of it. */
  record Step(Kind kind, String note, String byName, Instant at) {}

  @Transactional(propagation = Propagation.MANDATORY)
  void add(ReferralId id, Kind kind, String note, @Nullable Officer by, Instant at) {
    add(id, kind, note, by == null ? null : by.id(), by == null ? "" : by.name(), at);
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void add(ReferralId id, Kind kind, String note, @Nullable UUID by, String byName, Instant at) {
    jdbc.sql("""
        insert into intake.referral_step (referral_id, position, kind, note, performed_by, performed_by_name, performed_at)
        select :id, coalesce(max(position), 0) + 1, :kind, :note, :by, :byName, :at from intake.referral_step where referral_id = :id""")
        .param("id", id.value()).param("kind", kind.name()).param("note", note).param("by", by)
        .param("byName", byName).param("at", at.atOffset(ZoneOffset.UTC)).update();
  }

  /** The newest first. */
  List<Step> of(ReferralId id) {
    return jdbc.sql("select * from intake.referral_step where referral_id = :id order by position desc").param("id", id.value())
        .query((row, n) -> new Step(Kind.valueOf(row.getString("kind")), row.getString("note"), row.getString("performed_by_name"),
            row.getObject("performed_at", OffsetDateTime.class).toInstant())).list();
  }
}
