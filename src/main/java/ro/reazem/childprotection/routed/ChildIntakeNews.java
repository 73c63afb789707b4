package ro.reazem.childprotection.routed;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.sight.ChildSight;
import ro.reazem.events.intake.RoutedWorkWithdrawn;
import ro.reazem.events.intake.WorkRouted;

/** What the registry routes here and takes back; heard twice or in the wrong order it is the same. */
@Component
class ChildIntakeNews {

  private final JdbcClient jdbc;

  ChildIntakeNews(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @ApplicationModuleListener(id = "childprotection.routed.work-routed")
  void on(WorkRouted event) {
    if (!event.context().equals(ChildSight.CONTEXT)) {
      return;
    }
    jdbc.sql("""
        insert into childprotection.routed_work (routing_id, told_at, unit_id, kind, entry, what, subject, urgency, person_ids, registered_at, respond_by, path)
        values (:id, :at, :unit, :kind, :entry, :what, :subject, :urgency, :persons, :registered, :respond, :path)
        on conflict (routing_id) do update set unit_id = excluded.unit_id, kind = excluded.kind, entry = excluded.entry, what = excluded.what,
          urgency = excluded.urgency, subject = case when routed_work.withdrawn_reason is null then excluded.subject else '' end,
          person_ids = case when routed_work.withdrawn_reason is null then excluded.person_ids else '{}' end,
          registered_at = excluded.registered_at, respond_by = excluded.respond_by, path = excluded.path
        where routed_work.unit_id is null""")
        .param("id", event.routingId()).param("at", utc(event.occurredAt())).param("unit", event.unitId()).param("kind", event.kind().name())
        .param("entry", event.entry()).param("what", event.what()).param("subject", event.subject()).param("urgency", event.urgency().name())
        .param("persons", event.personIds().toArray(UUID[]::new)).param("registered", utc(event.registeredAt()))
        .param("respond", utc(event.respondBy())).param("path", event.path()).update();
  }

  /** Of work for others a line without unit stays, which nobody sees: whose it is, the event does not say. */
  @ApplicationModuleListener(id = "childprotection.routed.work-withdrawn")
  void on(RoutedWorkWithdrawn event) {
    jdbc.sql("""
        insert into childprotection.routed_work (routing_id, told_at, withdrawn_reason) values (:id, :at, :reason)
        on conflict (routing_id) do update set withdrawn_reason = excluded.withdrawn_reason, subject = '', person_ids = '{}'""")
        .param("id", event.routingId()).param("at", utc(event.occurredAt())).param("reason", event.reason()).update();
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
    return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
  }
}
