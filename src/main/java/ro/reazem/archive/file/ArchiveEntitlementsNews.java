package ro.reazem.archive.file;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.entitlements.EntitlementEnded;
import ro.reazem.events.entitlements.EntitlementGranted;
import ro.reazem.kernel.CaseRef;

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

  private void keep(UUID id, long revision, CaseRef ref, @Nullable LocalDate until) {
    int changed = jdbc.sql("""
        insert into archive.entitlement as known (id, revision, context, case_id, until) values (:id, :revision, :context, :case, :until)
        on conflict (id) do update set revision = excluded.revision, until = excluded.until where known.revision < excluded.revision""")
        .param("id", id).param("revision", revision).param("context", ref.context()).param("case", ref.id()).param("until", until).update();
    if (changed == 1) {
      counting.one(ref);
    }
  }
}
