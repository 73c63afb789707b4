package ro.reazem.childprotection.carerfile;

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

/** What happened in the file of a carer, line by line (istoricul dosarului de asistent maternal); a line is never changed. */
@Component
public class CarerSteps {

  private final JdbcClient jdbc;

  CarerSteps(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What sort of step it was. */
  public enum Kind {
    REGISTERED, GIVEN, EVALUATE, FIND_FIT, FIND_UNFIT, TRAIN, ATTEST, REFUSE, EMPLOY, SUSPEND, RESUME, WITHDRAW, GIVE_UP, CHECKED, ENDORSED,
    NOT_ENDORSED, ATTESTED_ANEW, GRADED, TRAINED, ABSENT, PLACED, LEFT, REVIEW_RAISED, REVIEW_SETTLED, CHOSEN, VISITED, COMPLETED, PROPOSED,
    TOLD_MISSING, TOLD_ANSWER, ANSWERED
  }

  /**
   * One line of it.
   *
   * @param ground code of the ground of a suspension or withdrawal, null elsewhere
   * @param decision the decision or act it rests on; may be empty
   */
  public record Step(Kind kind, LocalDate on, @Nullable String ground, String decision, String note, String byName, Instant at) {}

  @Transactional(propagation = Propagation.MANDATORY)
  public void add(UUID carer, Kind kind, LocalDate on, String decision, String note, @Nullable Officer by, Instant at) {
    add(carer, new Step(kind, on, null, decision, note, by == null ? "" : by.name(), at), by);
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void add(UUID carer, Step step, @Nullable Officer by) {
    jdbc.sql("""
        insert into childprotection.carer_step (carer_id, position, kind, acted_on, ground, decision, note, performed_by, performed_by_name,
          performed_at)
        select :id, coalesce(max(position), 0) + 1, :kind, :on, :ground, :decision, :note, :by, :byName, :at
        from childprotection.carer_step where carer_id = :id""")
        .param("id", carer).param("kind", step.kind().name()).param("on", step.on()).param("ground", step.ground())
        .param("decision", step.decision()).param("note", step.note()).param("by", by == null ? null : by.id()).param("byName", step.byName())
        .param("at", step.at().atOffset(ZoneOffset.UTC)).update();
  }

  /** The newest first. */
  public List<Step> of(UUID carer) {
    return jdbc.sql("select * from childprotection.carer_step where carer_id = :id order by position desc").param("id", carer)
        .query((row, n) -> new Step(Kind.valueOf(row.getString("kind")), row.getObject("acted_on", LocalDate.class), row.getString("ground"),
            row.getString("decision"), row.getString("note"), row.getString("performed_by_name"),
            row.getObject("performed_at", OffsetDateTime.class).toInstant())).list();
  }
}
