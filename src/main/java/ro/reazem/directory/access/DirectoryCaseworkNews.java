package ro.reazem.directory.access;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
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
import ro.reazem.events.casework.CasesTakenOver;
import ro.reazem.platform.jdbc.JsonRows;

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

  @ApplicationModuleListener(id = "directory.access.cases-taken-over")
  void on(CasesTakenOver event) {
    keep(event.cases(), event.occurredAt());
  }

  private void keep(CaseState state, Instant toldAt) {
    keep(List.of(state), toldAt);
  }

  private void keep(List<CaseState> states, Instant toldAt) {
    jdbc.sql("""
        insert into directory.case_relation (context, case_id, revision, told_at, number, path, unit_id, responsible_id, team_ids,
          person_ids, closed, restricted, kept_out)
        select context, case_id, revision, :toldAt, number, path, unit_id, responsible_id, team_ids, person_ids, closed, restricted, kept_out
        from json_populate_recordset(null::directory.case_relation, cast(:rows as json)) order by context, case_id
        on conflict (context, case_id) do update set revision = excluded.revision, told_at = excluded.told_at,
          number = excluded.number, path = excluded.path, unit_id = excluded.unit_id, responsible_id = excluded.responsible_id,
          team_ids = excluded.team_ids, person_ids = excluded.person_ids, closed = excluded.closed,
          restricted = excluded.restricted, kept_out = excluded.kept_out
        where case_relation.revision < excluded.revision""")
        .param("toldAt", toldAt.atOffset(ZoneOffset.UTC)).param("rows", JsonRows.of(states, state -> JsonRows.row(
            "context", state.ref().context(), "case_id", state.ref().id(), "revision", state.revision(), "number", state.number(),
            "path", state.path(), "unit_id", state.unitId(), "responsible_id", state.responsibleId(), "team_ids", state.teamIds(),
            "person_ids", state.personIds(), "closed", state.status() == CaseStatus.CLOSED, "restricted", state.restricted(),
            "kept_out", state.keptOut()))).update();
  }
}
