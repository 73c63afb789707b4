package ro.reazem.directory.access;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.casework.CaseAssigned;
import ro.reazem.events.casework.CaseClosed;
import ro.reazem.events.casework.CaseOpened;
import ro.reazem.events.casework.CaseProgressed;
import ro.reazem.events.casework.CaseReopened;
import ro.reazem.events.casework.CaseResumed;
import ro.reazem.events.casework.CaseState;
import ro.reazem.events.casework.CaseStatus;
import ro.reazem.events.casework.CaseSuspended;
import ro.reazem.events.casework.CaseTransferOffered;
import ro.reazem.events.casework.CaseTransferSettled;

/** Keeps who works on which case as the contexts tell it; old news changes nothing. */
@Component
class DirectoryCaseworkNews {

  private final JdbcClient jdbc;

  DirectoryCaseworkNews(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @ApplicationModuleListener(id = "directory.access.case-opened")
  void on(CaseOpened event) {
    keep(event.state(), event.occurredAt());
  }

  @ApplicationModuleListener(id = "directory.access.case-assigned")
  void on(CaseAssigned event) {
    keep(event.state(), event.occurredAt());
  }

  @ApplicationModuleListener(id = "directory.access.case-transfer-offered")
  void on(CaseTransferOffered event) {
    keep(event.state(), event.occurredAt());
  }

  @ApplicationModuleListener(id = "directory.access.case-transfer-settled")
  void on(CaseTransferSettled event) {
    keep(event.state(), event.occurredAt());
  }

  @ApplicationModuleListener(id = "directory.access.case-progressed")
  void on(CaseProgressed event) {
    keep(event.state(), event.occurredAt());
  }

  @ApplicationModuleListener(id = "directory.access.case-suspended")
  void on(CaseSuspended event) {
    keep(event.state(), event.occurredAt());
  }

  @ApplicationModuleListener(id = "directory.access.case-resumed")
  void on(CaseResumed event) {
    keep(event.state(), event.occurredAt());
  }

  @ApplicationModuleListener(id = "directory.access.case-closed")
  void on(CaseClosed event) {
    keep(event.state(), event.occurredAt());
  }

  @ApplicationModuleListener(id = "directory.access.case-reopened")
  void on(CaseReopened event) {
    keep(event.state(), event.occurredAt());
  }

  private void keep(CaseState state, Instant toldAt) {
    jdbc.sql("""
        insert into directory.case_relation (context, case_id, revision, told_at, number, path, unit_id, responsible_id, team_ids,
          person_ids, closed, restricted, kept_out)
        values (:context, :id, :revision, :toldAt, :number, :path, :unit, :responsible, :team, :persons, :closed, :restricted, :keptOut)
        on conflict (context, case_id) do update set revision = excluded.revision, told_at = excluded.told_at,
          number = excluded.number, path = excluded.path, unit_id = excluded.unit_id, responsible_id = excluded.responsible_id,
          team_ids = excluded.team_ids, person_ids = excluded.person_ids, closed = excluded.closed,
          restricted = excluded.restricted, kept_out = excluded.kept_out
        where case_relation.revision < excluded.revision""")
        .param("context", state.ref().context()).param("id", state.ref().id()).param("revision", state.revision())
        .param("toldAt", toldAt.atOffset(ZoneOffset.UTC)).param("number", state.number()).param("path", state.path())
        .param("unit", state.unitId()).param("responsible", state.responsibleId()).param("team", state.teamIds().toArray(UUID[]::new))
        .param("persons", state.personIds().toArray(UUID[]::new)).param("closed", state.status() == CaseStatus.CLOSED)
        .param("restricted", state.restricted()).param("keptOut", state.keptOut().toArray(UUID[]::new)).update();
  }
}
