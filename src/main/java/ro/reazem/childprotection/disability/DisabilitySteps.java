package ro.reazem.childprotection.disability;

import java.time.Instant;
import java.time.LocalDate;
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

/** What happened in the file of a child with a disability, line by line (istoricul dosarului); a line is never changed. */
@Component
class DisabilitySteps {

  private final JdbcClient jdbc;

  DisabilitySteps(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What sort of step it was. */
  enum Kind {
    REGISTERED, REQUESTED_AGAIN, GIVEN, LOOKED, GIVEN_BACK, COMPLETED, EVALUATED, REPORTED, PROPOSED, PROPOSED_AGAIN, RETURNED, POSTPONED, WITHDRAWN,
    DECIDED, NOT_CLASSED, UNDECIDED, CERTIFIED, TAKEN_OVER, COMMUNICATED, PLANNED, PLAN_SIGNED, PLAN_REPORTED, ORIENTED, NOTICE_RAISED, NOTICE_SENT,
    EXPIRED, LOST, VALID_AGAIN, COURT, GIVEN_UP, OF_AGE, TRANSFERRED, DIED
  }

  /** One line of it. */
  record Step(Kind kind, LocalDate on, String note, String byName, Instant at) {}

  @Transactional(propagation = Propagation.MANDATORY)
  void add(UUID file, Kind kind, LocalDate on, String note, @Nullable Officer by, Instant at) {
    jdbc.sql("""
        insert into childprotection.disability_step (file_id, position, kind, acted_on, note, performed_by, performed_by_name, performed_at)
        select :id, coalesce(max(position), 0) + 1, :kind, :on, :note, :by, :byName, :at from childprotection.disability_step where file_id = :id""")
        .param("id", file).param("kind", kind.name()).param("on", on).param("note", note).param("by", by == null ? null : by.id())
        .param("byName", by == null ? "" : by.name()).param("at", at.atOffset(ZoneOffset.UTC)).update();
  }

  /** The newest first. */
  List<Step> of(UUID file) {
    return jdbc.sql("select * from childprotection.disability_step where file_id = :id order by position desc").param("id", file)
        .query((row, n) -> new Step(Kind.valueOf(row.getString("kind")), row.getObject("acted_on", LocalDate.class), row.getString("note"),
            row.getString("performed_by_name"), row.getObject("performed_at", OffsetDateTime.class).toInstant())).list();
  }
}
