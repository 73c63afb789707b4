package ro.reazem.childprotection.routed;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childcase.By;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.OpeningCase;
import ro.reazem.events.casework.CasesLinked;
import ro.reazem.events.violence.ChildrenFoundInViolence;
import ro.reazem.kernel.CaseRef;

/**
 * Makes of children found in domestic violence a signal with its hours: a child with an open case has it joined there, the others wait with the routed work. Of one
 * adults' case one signal waits, however often it is told.
 */
@Component
@Transactional
class SignalsOfViolence {

  static final String KIND = "VIOLENCE";

  private final OpeningCase opening;
  private final JoiningSignals joining;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SignalsOfViolence(OpeningCase opening, JoiningSignals joining, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.opening = opening;
    this.joining = joining;
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  void hear(ChildrenFoundInViolence event) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))").param("key", "violence " + event.adultCase().id()).query((row, n) -> 0).single();
    int fresh = jdbc.sql("""
        insert into childprotection.violence_signal (signal_id, found_context, found_case_id, told_at) values (:id, :context, :case, :at)
        on conflict (signal_id) do nothing""").param("id", event.signalId()).param("context", event.adultCase().context()).param("case", event.adultCase().id())
        .param("at", utc(event.occurredAt())).update();
    if (fresh == 0) {
      return;
    }
    var waiting = new ArrayList<UUID>();
    for (var child : event.childIds()) {
      opening.openCaseOf(child).ifPresentOrElse(open -> joining.join(open, signal(event)), () -> waiting.add(child));
    }
    if (!waiting.isEmpty() || event.childIds().isEmpty() || event.unknownChildren() > 0) {
      await(event, waiting);
    }
  }

  /** The cases opened or found for a signal belong with the case or file it came from; the rights on each stay its own. */
  void link(UUID routing, List<ChildCaseId> opened, UUID by) {
    jdbc.sql("select distinct found_context, found_case_id from childprotection.violence_signal where routing_id = :id").param("id", routing)
        .query((row, n) -> new CaseRef(row.getString("found_context"), row.getObject("found_case_id", UUID.class))).list()
        .forEach(adults -> opened.forEach(one -> events.publishEvent(new CasesLinked(one.asCase(), adults, clock.instant(), by, true, JoiningSignals.VIOLENCE))));
  }

  private static JoiningSignals.Signal signal(ChildrenFoundInViolence event) {
    return new JoiningSignals.Signal(event.signalId(), event.number(), "violenceSignal", event.adultCase(), JoiningSignals.VIOLENCE, "Copil prezent la violență domestică", "");
  }

  private void await(ChildrenFoundInViolence event, List<UUID> children) {
    var respond = respondBy(event);
    int joined = jdbc.sql("""
        update childprotection.routed_work w set respond_by = least(w.respond_by, cast(:respond as timestamptz)),
          person_ids = coalesce((select array_agg(distinct one order by one) from unnest(w.person_ids || cast(:children as uuid[])) one), '{}'),
          urgency = case when array_position(array['IMMEDIATE', 'URGENT', 'STANDARD'], :urgency) < array_position(array['IMMEDIATE', 'URGENT', 'STANDARD'], w.urgency)
            then :urgency else w.urgency end
        where w.kind = 'VIOLENCE' and w.state in ('WAITING', 'TAKEN') and w.routing_id in (select s.routing_id from childprotection.violence_signal s
          where s.found_context = :context and s.found_case_id = :case)""").param("respond", utc(respond)).param("children", children.toArray(UUID[]::new))
        .param("urgency", event.danger().name()).param("context", event.adultCase().context()).param("case", event.adultCase().id()).update();
    if (joined == 0) {
      jdbc.sql("""
          insert into childprotection.routed_work (routing_id, told_at, unit_id, kind, entry, what, subject, urgency, person_ids, registered_at, respond_by, path)
          values (:id, :at, :unit, 'VIOLENCE', :entry, '', :subject, :urgency, :children, :found, :respond, :path)""").param("id", event.signalId())
          .param("at", utc(event.occurredAt())).param("unit", event.unitId()).param("entry", event.number()).param("urgency", event.danger().name())
          .param("subject", "Copii prezenți la o intervenție pentru violență domestică" + (event.unknownChildren() == 0 ? ""
              : "; neidentificați: " + event.unknownChildren())).param("children", children.toArray(UUID[]::new)).param("found", utc(event.foundAt()))
          .param("respond", utc(respond)).param("path", event.path()).update();
    }
    jdbc.sql("""
        update childprotection.violence_signal set routing_id = (select w.routing_id from childprotection.routed_work w where w.kind = 'VIOLENCE'
          and w.state in ('WAITING', 'TAKEN') and (w.routing_id = :id or w.routing_id in (select s.routing_id from childprotection.violence_signal s
            where s.found_context = :context and s.found_case_id = :case)) limit 1)
        where signal_id = :id""").param("id", event.signalId()).param("context", event.adultCase().context()).param("case", event.adultCase().id()).update();
  }

  /** By the hours of triage, which run day and night; nothing while the institution has not set them. */
  private @Nullable Instant respondBy(ChildrenFoundInViolence event) {
    return joining.respondBy(JoiningSignals.rule(event.danger().name(), event.setting() == ChildrenFoundInViolence.Setting.URBAN), event.foundAt());
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
    return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
  }
}
