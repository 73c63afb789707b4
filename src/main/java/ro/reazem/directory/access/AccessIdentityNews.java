package ro.reazem.directory.access;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.identity.AbsenceRecorded;
import ro.reazem.events.identity.AccessEnded;
import ro.reazem.events.identity.AccessGranted;
import ro.reazem.events.identity.AccessState;
import ro.reazem.events.identity.ConflictRecorded;

/** Keeps who was let into a case, who is kept out and who stands in for whom; old news changes nothing. */
@Component
class AccessIdentityNews {

  private final JdbcClient jdbc;

  AccessIdentityNews(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @ApplicationModuleListener(id = "directory.access.access-granted")
  void on(AccessGranted event) {
    keep(event.state(), event.occurredAt());
  }

  @ApplicationModuleListener(id = "directory.access.access-ended")
  void on(AccessEnded event) {
    keep(event.state(), event.occurredAt());
  }

  @ApplicationModuleListener(id = "directory.access.conflict-recorded")
  void on(ConflictRecorded event) {
    var about = event.caseRef();
    jdbc.sql("""
        insert into directory.conflict (id, revision, told_at, officer_id, context, case_id, person_id, ended)
        values (:id, :revision, :toldAt, :officer, :context, :case, :person, :ended)
        on conflict (id) do update set revision = excluded.revision, told_at = excluded.told_at, ended = excluded.ended
        where conflict.revision < excluded.revision""").param("id", event.conflictId()).param("revision", event.revision())
        .param("toldAt", event.occurredAt().atOffset(ZoneOffset.UTC)).param("officer", event.officerId())
        .param("context", about == null ? null : about.context()).param("case", about == null ? null : about.id())
        .param("person", event.personId()).param("ended", event.ended()).update();
  }

  @ApplicationModuleListener(id = "directory.access.absence-recorded")
  void on(AbsenceRecorded event) {
    jdbc.sql("""
        insert into directory.substitution (id, revision, told_at, absent_id, substitute_id, since, until, withdrawn)
        values (:id, :revision, :toldAt, :absent, :substitute, :since, :until, :withdrawn)
        on conflict (id) do update set revision = excluded.revision, told_at = excluded.told_at,
          substitute_id = excluded.substitute_id, since = excluded.since, until = excluded.until, withdrawn = excluded.withdrawn
        where substitution.revision < excluded.revision""").param("id", event.absenceId()).param("revision", event.revision())
        .param("toldAt", event.occurredAt().atOffset(ZoneOffset.UTC)).param("absent", event.officerId())
        .param("substitute", event.substituteId()).param("since", event.since()).param("until", event.until())
        .param("withdrawn", event.withdrawn()).update();
  }

  private void keep(AccessState state, Instant toldAt) {
    jdbc.sql("""
        insert into directory.case_grant (id, revision, told_at, officer_id, context, case_id, may_work, valid_until, ended)
        values (:id, :revision, :toldAt, :officer, :context, :case, :work, :until, :ended)
        on conflict (id) do update set revision = excluded.revision, told_at = excluded.told_at, may_work = excluded.may_work,
          valid_until = excluded.valid_until, ended = excluded.ended
        where case_grant.revision < excluded.revision""").param("id", state.grantId()).param("revision", state.revision())
        .param("toldAt", toldAt.atOffset(ZoneOffset.UTC)).param("officer", state.officerId())
        .param("context", state.caseRef().context()).param("case", state.caseRef().id()).param("work", state.mayWork())
        .param("until", state.validUntil().atOffset(ZoneOffset.UTC)).param("ended", state.ended()).update();
  }
}
