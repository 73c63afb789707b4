package ro.reazem.childprotection.adoption.procedure;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.sight.ChildSight;
import ro.reazem.events.casework.IdentitySealed;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/**
 * Who adopted children were and who they became (sigilarea datelor familiei firești, I8.5). The approval seals the first: every module is told to forget the
 * child's record and cases, and is told nothing of who the child became. Opening the seal takes the right to it and a reason, which stay.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Origins {

  private static final int REASON = 10;

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Origins(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /** Somebody opened the seal. */
  public record Unsealing(String reason, String readByName, Instant readAt) {}

  void keep(AdoptionFileId file, PlannedChild child, NewAdoption what) {
    jdbc.sql("insert into childprotection.adoption_identity (file_id, name_before, cnp_before, origin) values (:id, :name, :cnp, :origin)")
        .param("id", file.value()).param("name", child.name()).param("cnp", what.cnp().isEmpty() ? null : what.cnp()).param("origin", what.origin()).update();
  }

  /** Seals who the child was, here and everywhere. */
  void seal(AdoptionFile file, WhoBecame became) {
    var at = clock.instant();
    jdbc.sql("""
        update childprotection.adoption_identity set name_after = :name, cnp_after = :cnp, address_after = :address, sealed_at = :at where file_id = :id""")
        .param("name", became.name()).param("cnp", became.cnp().isEmpty() ? null : became.cnp()).param("address", became.address())
        .param("at", at.atOffset(ZoneOffset.UTC)).param("id", file.getId().value()).update();
    var child = jdbc.sql("select child_id from childprotection.child_case where id = :id").param("id", file.caseId()).query(UUID.class).single();
    var records = jdbc.sql("select unnest(directory.same_person(:child))").param("child", child).query(UUID.class).list();
    var cases = jdbc.sql("select id from childprotection.child_case where child_id = any(:records) order by id")
        .param("records", records.toArray(UUID[]::new)).query(UUID.class).list();
    events.publishEvent(new IdentitySealed(records, ChildSight.CONTEXT, cases, at));
  }

  /** Opens the seal for one reading. */
  void open(AdoptionFileId file, String reason, Officer by) {
    RuleViolated.require(reason.strip().length() >= REASON, "childprotection.adoption.unsealingReason", REASON);
    jdbc.sql("""
        insert into childprotection.adoption_unsealing (id, file_id, reason, read_by, read_by_name, read_at) values (:id, :file, :reason, :by, :byName, :at)""")
        .param("id", UUID.randomUUID()).param("file", file.value()).param("reason", reason.strip()).param("by", by.id()).param("byName", by.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  @Transactional(propagation = Propagation.SUPPORTS)
  SealedOrigin origin(AdoptionFileId file) {
    return jdbc.sql("select name_before, cnp_before, origin from childprotection.adoption_identity where file_id = :id").param("id", file.value())
        .query(SealedOrigin.class).single();
  }

  /** Null before the approval. */
  @Transactional(propagation = Propagation.SUPPORTS)
  @Nullable WhoBecame became(AdoptionFileId file) {
    return jdbc.sql("""
        select name_after as name, coalesce(cnp_after, '') as cnp, coalesce(address_after, '') as address from childprotection.adoption_identity
        where file_id = :id and name_after is not null""").param("id", file.value()).query(WhoBecame.class).optional().orElse(null);
  }

  @Transactional(propagation = Propagation.SUPPORTS)
  List<Unsealing> openings(AdoptionFileId file) {
    return jdbc.sql("select reason, read_by_name, read_at from childprotection.adoption_unsealing where file_id = :id order by read_at desc limit 50")
        .param("id", file.value()).query((row, n) -> new Unsealing(row.getString(1), row.getString(2), row.getObject(3, OffsetDateTime.class).toInstant())).list();
  }
}
