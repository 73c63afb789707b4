package ro.reazem.archive.file;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.entitlements.EntitlementEnded;
import ro.reazem.events.entitlements.EntitlementGranted;
import ro.reazem.events.entitlements.EntitlementsGranted;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.jdbc.JsonRows;

/** A file is not due while a right that was decided in it runs (drept în plată), and its term begins after the right; older news changes nothing. */
@Component
class ArchiveEntitlementsNews {

  private final JdbcClient jdbc;
  private final CountingFiles counting;

  ArchiveEntitlementsNews(JdbcClient jdbc, CountingFiles counting) {
    this.jdbc = jdbc;
    this.counting = counting;
  }

  @ApplicationModuleListener(id = "archive.file.entitlement-granted")
  void on(EntitlementGranted told) {
    keep(told.entitlementId(), told.revision(), told.decidedIn(), told.until());
  }

  @ApplicationModuleListener(id = "archive.file.entitlement-ended")
  void on(EntitlementEnded told) {
    keep(told.entitlementId(), told.revision(), told.decidedIn(), told.lastDay());
  }

  @ApplicationModuleListener(id = "archive.file.entitlements-granted")
  void on(EntitlementsGranted told) {
    keep(told.rights().stream().map(one -> new Known(one.entitlementId(), one.revision(), one.decidedIn(), one.until())).toList());
  }

  /** A right as last heard. */
  private record Known(UUID id, long revision, CaseRef ref, @Nullable LocalDate until) {}

  private void keep(UUID id, long revision, CaseRef ref, @Nullable LocalDate until) {
    keep(List.of(new Known(id, revision, ref, until)));
  }

  private void keep(List<Known> rights) {
    counting.some(jdbc.sql("""
        insert into archive.entitlement as known (id, revision, context, case_id, until)
        select id, revision, context, case_id, until from json_populate_recordset(null::archive.entitlement, cast(:rows as json)) order by id
        on conflict (id) do update set revision = excluded.revision, until = excluded.until where known.revision < excluded.revision
        returning known.context, known.case_id""").param("rows", JsonRows.of(rights, one -> JsonRows.row("id", one.id(), "revision", one.revision(),
            "context", one.ref().context(), "case_id", one.ref().id(), "until", one.until() == null ? null : one.until().toString())))
        .query((row, number) -> new CaseRef(row.getString("context"), row.getObject("case_id", UUID.class))).list());
  }
}
