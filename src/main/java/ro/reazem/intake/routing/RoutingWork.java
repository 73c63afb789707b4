package ro.reazem.intake.routing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.intake.RoutedWorkWithdrawn;
import ro.reazem.events.intake.WorkRouted;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;

/** Sending what came in to the context that works on it (repartizare), and taking it back before it is answered. */
@Component
public class RoutingWork {

  private final SentForms sentForms;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  RoutingWork(SentForms sentForms, JdbcClient jdbc, ApplicationEventPublisher events) {
    this.sentForms = sentForms;
    this.jdbc = jdbc;
    this.events = events;
  }

  /** @throws RuleViolated while the same entry waits somewhere, or is being worked on there */
  @Transactional
  public UUID route(RoutingOrder order, Officer by, Instant at) {
    sentForms.await("intake routing of " + order.entryId());
    RuleViolated.require(jdbc.sql("""
        select count(*) from intake.routing where entry_id = :entry and state in ('WAITING', 'TAKEN_OVER', 'ATTACHED')""")
        .param("entry", order.entryId()).query(Integer.class).single() == 0, "intake.routing.routedAlready");
    var id = UUID.randomUUID();
    jdbc.sql("""
        insert into intake.routing (id, entry_id, kind, context, unit_id, what, routed_by, routed_by_name, routed_at, state)
        values (:id, :entry, :kind, :context, :unit, :what, :by, :byName, :at, 'WAITING')""").param("id", id)
        .param("entry", order.entryId()).param("kind", order.kind().name()).param("context", order.context()).param("unit", order.unitId())
        .param("what", order.what()).param("by", by.id()).param("byName", by.name()).param("at", at.atOffset(ZoneOffset.UTC)).update();
    events.publishEvent(new WorkRouted(id, at, order.kind(), order.context(), order.unitId(), order.entry(), order.what(), order.subject(),
        order.urgency(), order.personIds(), order.registeredAt(), order.respondBy(), order.path()));
    return id;
  }

  /** @throws RuleViolated when it was answered already, or withdrawn */
  @Transactional
  public void withdraw(UUID routing, String reason, Officer by, Instant at) {
    RuleViolated.require(reason.strip().length() >= 3, "intake.entry.reasonMissing");
    int changed = jdbc.sql("""
        update intake.routing set state = 'WITHDRAWN', withdrawn_reason = :reason, withdrawn_at = :at
        where id = :id and state = 'WAITING'""").param("id", routing).param("reason", reason.strip())
        .param("at", at.atOffset(ZoneOffset.UTC)).update();
    RuleViolated.require(changed == 1, "intake.routing.answeredAlready");
    events.publishEvent(new RoutedWorkWithdrawn(routing, at, by.id(), reason.strip()));
  }
}
